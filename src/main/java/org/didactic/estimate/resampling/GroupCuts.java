package org.didactic.estimate.resampling;

import org.didactic.estimate.design.DesignMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The groups of the swept effect that clusters cut through: there the group's mean of drawn residuals carries the weight of one cluster into the
 * score of another.
 */
final class GroupCuts {
    /** With more clusters that cut through groups, a number for each two of them would take too much memory and time. */
    static final int MOST_CLUSTERS = 1_000;

    private final ClusteredFit fit;
    private final double @Nullable [] projection;

    private GroupCuts(ClusteredFit fit, double @Nullable [] projection) {
        this.fit = fit;
        this.projection = projection;
    }

    /**
     * Returns the cuts of a fit.
     *
     * @param projection by row of the design: the swept row times the bread times the contrast
     */
    static GroupCuts of(ClusteredFit fit, double[] projection) {
        return new GroupCuts(fit, whole(fit) ? null : projection);
    }

    /** Returns whether every group of a fit lies in one cluster. */
    static boolean whole(ClusteredFit fit) {
        return fit.clusters().nests(fit.design().groupOfRow());
    }

    /** Returns whether every group lies in one cluster. */
    boolean none() {
        return projection == null;
    }

    /**
     * Adds to the matrix of what cluster h's weight takes from cluster g's score.
     *
     * @param residuals by row
     * @param shift how much of the projection is added to the residuals
     */
    void add(double[] matrix, double[] residuals, double shift) {
        if (projection == null) {
            return;
        }
        DesignMatrix design = fit.design();
        int[] cluster = fit.clusters().ofRow();
        for (int group = 0; group < design.groups(); group++) {
            int from = design.groupStart()[group];
            int to = design.groupStart()[group + 1];
            double groupWeight = 0;
            for (int row = from; row < to; row++) {
                groupWeight += design.weight(row);
            }
            for (int row = from; row < to; row++) {
                double taken = design.weight(row) * projection[row] / groupWeight;
                for (int other = from; other < to; other++) {
                    matrix[cluster[row] * fit.count() + cluster[other]] +=
                            taken * design.weight(other) * (residuals[other] + shift * projection[other]);
                }
            }
        }
    }
}
