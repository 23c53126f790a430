/** The specification curve: the average effect under every combination of declared choices. */
@NullMarked
package org.didactic.diagnose.curve;

import org.jspecify.annotations.NullMarked;
