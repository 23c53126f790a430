package org.didactic.estimate.covariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.ClusterStrength;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;

/** Measures how much of the evidence each cluster carries. */
public final class ClusterStrengths {
    /** With more clusters than this, none carries much. */
    static final int MOST_CLUSTERS = 1_000;

    private ClusterStrengths() {}

    /**
     * Returns one record for each way of clustering that has not too many clusters; none when effects were taken off by
     * iteration.
     *
     * @param contrasts the weights of reported effects, by column of the design
     */
    public static List<ClusterStrength> of(
            List<ClusterWay> ways, DesignMatrix design, LeastSquares fit, Map<Term, double[]> contrasts) {
        List<ClusterWay> few = ways.stream()
                .filter(way -> way.index().count() <= MOST_CLUSTERS)
                .toList();
        if (few.isEmpty() || !design.exactLeverage()) {
            return List.of();
        }
        double[] leverage = RowLeverage.ofRegressors(design, fit.bread());
        Map<Term, double[]> influence = new LinkedHashMap<>();
        contrasts.forEach((term, contrast) -> {
            double[] ofRow = design.fitted(fit.bread().times(contrast));
            for (int row = 0; row < ofRow.length; row++) {
                ofRow[row] *= design.weight(row) * ofRow[row];
            }
            influence.put(term, ofRow);
        });
        return few.stream().map(way -> strength(way, leverage, influence)).toList();
    }

    private static ClusterStrength strength(ClusterWay way, double[] leverage, Map<Term, double[]> influence) {
        List<ClusterStrength.OfTerm> terms = new ArrayList<>();
        influence.forEach((term, ofRow) -> {
            double[] parts = sums(way, ofRow);
            double total = Arrays.stream(parts).sum();
            double squares = 0;
            for (int cluster = 0; cluster < parts.length; cluster++) {
                parts[cluster] /= total;
                double deviation = parts[cluster] * parts.length - 1;
                squares += deviation * deviation;
            }
            terms.add(new ClusterStrength.OfTerm(
                    term,
                    parts.length / (1 + squares / parts.length),
                    Arrays.stream(parts).boxed().toList()));
        });
        return new ClusterStrength(
                way.column(),
                way.names(),
                Arrays.stream(sums(way, leverage)).boxed().toList(),
                List.copyOf(terms));
    }

    private static double[] sums(ClusterWay way, double[] ofRow) {
        double[] sums = new double[way.index().count()];
        for (int row = 0; row < ofRow.length; row++) {
            sums[way.index().ofRow()[row]] += ofRow[row];
        }
        return sums;
    }
}
