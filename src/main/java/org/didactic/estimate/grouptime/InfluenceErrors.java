package org.didactic.estimate.grouptime;

import java.util.stream.IntStream;
import org.didactic.estimate.Value;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.Sums;
import org.didactic.numeric.SymmetricMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Errors from influence functions: √(Σ_c(Σ_{i∈c}ψ_i)²)/n over clusters c of the n units of analysis, or over these
 * themselves, without a small-sample correction.
 *
 * @param units n
 * @param cluster of each unit of analysis; null when each stands for itself
 * @param clusters how many there are
 * @param level of the intervals
 */
record InfluenceErrors(int units, int @Nullable [] cluster, int clusters, double level) {
    private static final double CANCELLED = 1e-10;

    /** Returns the sums of an influence function by cluster. */
    double[] sums(double[] influence) {
        if (cluster == null) {
            return influence;
        }
        double[] sums = new double[clusters];
        for (int unit = 0; unit < units; unit++) {
            sums[cluster[unit]] += influence[unit];
        }
        return sums;
    }

    /** Returns the covariance of effects from the sums of their influence functions. */
    SymmetricMatrix covariance(double[][] sums) {
        int order = sums.length;
        double[] entries = new double[order * order];
        IntStream.range(0, order).parallel().forEach(i -> {
            for (int j = 0; j <= i; j++) {
                entries[i * order + j] = product(sums[i], sums[j]);
            }
        });
        return SymmetricMatrix.ofLowerTriangle(order, entries).scaled(1.0 / units / units);
    }

    /** Returns an effect with its error, unless this is no more than rounding. */
    Value value(double estimate, double[] influence, double rounding) {
        double unclustered = Math.sqrt(product(influence, influence)) / units;
        double[] sums = sums(influence);
        double error = cluster == null ? unclustered : Math.sqrt(product(sums, sums)) / units;
        if (!(unclustered > rounding) || !(error > CANCELLED * unclustered)) {
            return Value.NotIdentified.withoutError();
        }
        StandardNormal normal = new StandardNormal();
        return Value.Estimated.of(estimate, error, null, normal, normal.criticalValue(level));
    }

    /** Returns the influence of a cell as one number a unit. */
    double[] dense(Influence influence) {
        double[] dense = new double[units];
        influence.addTo(dense, 1);
        return dense;
    }

    private static double product(double[] one, double[] other) {
        return Sums.product(one, 0, other, 0, one.length);
    }
}
