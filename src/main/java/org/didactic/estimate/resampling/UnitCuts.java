package org.didactic.estimate.resampling;

import org.didactic.estimate.design.DesignMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The units that clusters cut through: there the unit's mean of drawn residuals carries the weight of one cluster into the
 * score of another.
 */
final class UnitCuts {
    /** With more clusters that cut through units, a number for each two of them would take too much memory. */
    static final int MOST_CLUSTERS = 3_000;

    private final ClusteredFit fit;
    private final double @Nullable [] projection;

    private UnitCuts(ClusteredFit fit, double @Nullable [] projection) {
        this.fit = fit;
        this.projection = projection;
    }

    /**
     * Returns the cuts of a fit.
     *
     * @param projection by row of the design: the swept row times the bread times the contrast
     */
    static UnitCuts of(ClusteredFit fit, double[] projection) {
        return new UnitCuts(fit, whole(fit) ? null : projection);
    }

    /** Returns whether every unit of a fit lies in one cluster. */
    static boolean whole(ClusteredFit fit) {
        return fit.clusters().nests(fit.design().groupOfRow());
    }

    /** Returns whether every unit lies in one cluster. */
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
        for (int unit = 0; unit < design.groups(); unit++) {
            int from = design.groupStart()[unit];
            int to = design.groupStart()[unit + 1];
            double unitWeight = 0;
            for (int row = from; row < to; row++) {
                unitWeight += design.weight(row);
            }
            for (int row = from; row < to; row++) {
                double taken = design.weight(row) * projection[row] / unitWeight;
                for (int other = from; other < to; other++) {
                    matrix[cluster[row] * fit.count() + cluster[other]] +=
                            taken * design.weight(other) * (residuals[other] + shift * projection[other]);
                }
            }
        }
    }
}
