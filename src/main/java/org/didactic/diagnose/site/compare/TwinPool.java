package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.series.MeasureSeries;
import org.didactic.estimate.Value;
import org.didactic.estimate.synthetic.DonorPool;
import org.didactic.estimate.synthetic.Placebo;
import org.didactic.estimate.synthetic.PlaceboPermutation;
import org.didactic.estimate.synthetic.SyntheticMethod;
import org.didactic.estimate.synthetic.WeightSearch;
import org.didactic.numeric.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * The donors of one measure and start, with the placebos among them: the same for all sites of that start but for the site
 * itself, which is no donor as it is in the programme.
 *
 * @param usualDistance the median of the placebos' distances from their twins before the start
 * @param leastDistance a distance that is as good as none: a tenth of the donors' noise level, a hundredth of its variance;
 *     and what rounding alone may leave
 */
record TwinPool(DonorPool donors, PlaceboPermutation placebos, double usualDistance, double leastDistance) {
    private static final double LEAST_SHARE_OF_NOISE = 0.1;
    private static final double ROUNDING = 1e-9;

    /** Returns the pool of the units outside the programme that have a number in every period, null where there are none. */
    static @Nullable TwinPool of(
            MeasureSeries series, List<String> outside, int before, SyntheticMethod method, WeightSearch search) {
        List<String> names = new ArrayList<>();
        List<double[]> outcomes = new ArrayList<>();
        for (String unit : outside) {
            double[] numbers = numbers(series.of(unit).values());
            if (numbers.length == series.times().size()) {
                names.add(unit);
                outcomes.add(numbers);
            }
        }
        if (names.size() < 2) {
            return null;
        }
        return of(DonorPool.of(names, outcomes.toArray(double[][]::new), before), method, search);
    }

    /** Returns donors with the placebos among them; there are at least two. */
    static TwinPool of(DonorPool donors, SyntheticMethod method, WeightSearch search) {
        PlaceboPermutation placebos = PlaceboPermutation.of(donors, method, search);
        double[] distances = placebos.placebos().stream()
                .mapToDouble(Placebo::distanceBefore)
                .toArray();
        return new TwinPool(donors, placebos, Quantile.type7(distances, 1.0 / 2), leastDistance(donors));
    }

    private static double leastDistance(DonorPool donors) {
        double largest = 0;
        for (int donor = 0; donor < donors.size(); donor++) {
            for (int period = 0; period < donors.start(); period++) {
                largest = Math.max(largest, Math.abs(donors.outcome(donor, period)));
            }
        }
        return Math.max(LEAST_SHARE_OF_NOISE * donors.noiseLevel(), ROUNDING * largest);
    }

    /**
     * Returns whether a twin at this distance before the start fits: it is at most so many times the usual distance, or as
     * good as none where that is as good as none too.
     */
    boolean fits(double distance, double times) {
        return distance <= Math.max(times * usualDistance, leastDistance);
    }

    /** Returns whether a small distance tells anything: not where most placebos have one that is as good as none. */
    boolean distanceTells() {
        return usualDistance > leastDistance;
    }

    /** Returns the plain numbers among the values. */
    static double[] numbers(List<Value> values) {
        return values.stream()
                .filter(Value.Plain.class::isInstance)
                .mapToDouble(value -> ((Value.Plain) value).value())
                .toArray();
    }
}
