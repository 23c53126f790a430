package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.series.MeasureSeries;
import org.didactic.estimate.Value;
import org.didactic.estimate.synthetic.DonorPool;
import org.didactic.estimate.synthetic.Placebo;
import org.didactic.estimate.synthetic.PlaceboPermutation;
import org.didactic.estimate.synthetic.SyntheticMethod;
import org.didactic.numeric.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * The donors of one measure and start, with the placebos among them: the same for all sites of that start but for the site
 * itself, which is no donor as it is in the programme.
 */
record TwinPool(DonorPool donors, PlaceboPermutation placebos, double usualDistance) {

    /** Returns the pool of the units outside the programme that have a number in every period, null where there are none. */
    static @Nullable TwinPool of(MeasureSeries series, List<String> outside, int before, SyntheticMethod method) {
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
        DonorPool donors = DonorPool.of(names, outcomes.toArray(double[][]::new), before);
        PlaceboPermutation placebos = PlaceboPermutation.of(donors, method);
        double[] distances = placebos.placebos().stream()
                .mapToDouble(Placebo::distanceBefore)
                .toArray();
        return new TwinPool(donors, placebos, Quantile.type7(distances, 1.0 / 2));
    }

    /** Returns the plain numbers among the values. */
    static double[] numbers(List<Value> values) {
        return values.stream()
                .filter(Value.Plain.class::isInstance)
                .mapToDouble(value -> ((Value.Plain) value).value())
                .toArray();
    }
}
