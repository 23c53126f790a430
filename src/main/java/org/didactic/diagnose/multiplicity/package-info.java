/** Several outcomes: p-values adjusted for their number. */
@NullMarked
package org.didactic.diagnose.multiplicity;

import org.jspecify.annotations.NullMarked;
