/** Estimators that are one regression: two-way fixed effects, Sun and Abraham, and their averages. */
@NullMarked
package org.didactic.estimate.regression;

import org.jspecify.annotations.NullMarked;
