/** Regressions as sparse designs: one effect swept out, the others as indicator positions; least squares over fixed chunks. */
@NullMarked
package org.didactic.estimate.design;

import org.jspecify.annotations.NullMarked;
