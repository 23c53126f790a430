/**
 * Every number of a study under its identifier, {@code OUTCOME.ESTIMATOR.TERM}, with its uncertainty.
 * Reports and data files look numbers up here and nowhere else.
 */
@NullMarked
package org.didactic.result;

import org.jspecify.annotations.NullMarked;
