/** The placebo in space: how the average effect compares with those of starts that have changed places among the units. */
@NullMarked
package org.didactic.diagnose.permutation;

import org.jspecify.annotations.NullMarked;
