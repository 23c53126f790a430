package org.didactic.estimate.refit;

import java.util.List;
import org.didactic.estimate.covariance.ClusterRows;
import org.didactic.numeric.SymmetricMatrix;

/**
 * A refit with all that an inference on one weighted sum of its coefficients needs, in columns of its own: first those that
 * stay, orthonormal, then the dummies as deviations from their groups' means.
 *
 * @param estimate the weighted sum
 * @param contrast its weights, by column
 * @param bread the inverse of the cross-products of the columns
 * @param clusters the rows of each cluster times the roots of their weights, in the columns that it touches
 * @param factor what the plain sandwich is multiplied by
 */
public record ContrastFit(
        double estimate, double[] contrast, SymmetricMatrix bread, List<ClusterRows> clusters, double factor) {}
