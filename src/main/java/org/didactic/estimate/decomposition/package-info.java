/**
 * What the coefficients of a two-way regression are made of: comparisons of groups (Goodman-Bacon), weights on the effects
 * behind one coefficient (de Chaisemartin and D'Haultfœuille) and behind each of an event study (Sun and Abraham).
 */
@NullMarked
package org.didactic.estimate.decomposition;

import org.jspecify.annotations.NullMarked;
