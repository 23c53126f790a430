package org.didactic.estimate.imputation;

import java.util.Arrays;
import org.didactic.estimate.design.ClusterSums;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.GroupSums;
import org.didactic.estimate.sample.ClusterIndex;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of untreated rows do to means of modelled outcomes over groups of rows.
 *
 * <p>A mean with weights w moves with untreated outcomes by W₀X₀(X₀'W₀X₀)⁻X₁'w. With the largest effect swept out that is, in a
 * row of its level u, W (Σ_u w / W_u + x̃'c), where c = (X̃₀'W₀X̃₀)⁻ Σ w x̃. Residuals add up to zero in a level, so that the
 * first part is left only where clusters cut through levels.
 *
 * @param scores by cluster, the sum over its untreated rows of weight times residual times swept row
 * @param coefficients by group, c
 * @param levels by level and group, Σ_u w / W_u; null when clusters hold whole levels
 */
record Projection(double[][] scores, double[][] coefficients, double @Nullable [][] levels) {

    /**
     * Returns the projection of means.
     *
     * @param shares the weight w of each row in its group's mean
     * @param group the group of each row, −1 for none
     */
    static Projection of(UntreatedModel model, ClusterIndex clusters, double[] shares, int[] group, int groups) {
        DesignMatrix design = model.design();
        double[][] coefficients = GroupSums.of(design, shares, group, groups);
        Arrays.setAll(coefficients, g -> model.fit().factor().solve(coefficients[g]));
        double[][] scores = ClusterSums.of(design, model.fit().residuals(), clusters);
        boolean whole = clusters.nests(design.groupOfRow());
        return new Projection(scores, coefficients, whole ? null : levels(design, shares, group, groups));
    }

    private static double[][] levels(DesignMatrix design, double[] shares, int[] group, int groups) {
        double[][] levels = new double[design.groups()][groups];
        for (int level = 0; level < levels.length; level++) {
            double weight = 0;
            for (int row = design.groupStart()[level]; row < design.groupStart()[level + 1]; row++) {
                weight += design.weight(row);
                if (group[row] >= 0) {
                    levels[level][group[row]] += shares[row];
                }
            }
            for (int g = 0; g < groups; g++) {
                levels[level][g] /= weight;
            }
        }
        return levels;
    }
}
