/** Covariances of regression coefficients, with small-sample corrections by name. */
@NullMarked
package org.didactic.estimate.covariance;

import org.jspecify.annotations.NullMarked;
