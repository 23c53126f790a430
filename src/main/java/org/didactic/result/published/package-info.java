/** Values printed elsewhere, as they were printed: what they leave open, and how they compare with results. */
@NullMarked
package org.didactic.result.published;

import org.jspecify.annotations.NullMarked;
