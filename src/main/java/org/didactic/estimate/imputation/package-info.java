/**
 * Estimators that first model untreated outcomes on untreated rows and then compare treated rows with the model: imputation
 * and two stages.
 */
@NullMarked
package org.didactic.estimate.imputation;

import org.jspecify.annotations.NullMarked;
