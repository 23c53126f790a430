package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.site.series.MeasureSeries;
import org.didactic.estimate.Value;
import org.didactic.numeric.Quantile;

/** What several units come to, of the numbers that are shown and of no others. */
final class Together {
    private static final Value FEW_SITES = new Value.NotIdentified("fewer than three sites have a number");
    private static final Value FEW_UNITS = new Value.NotIdentified("fewer than ten units have a number");

    private Together() {}

    /** Returns the mean, withheld where fewer than three of the units have a number. */
    static Trend mean(MeasureSeries series, List<String> units) {
        return of(series, units, SmallCounts.FEWEST_SITES, FEW_SITES, Together::mean);
    }

    /** Returns how many of the units have a number. */
    static Trend number(MeasureSeries series, List<String> units) {
        return of(series, units, 0, FEW_UNITS, numbers -> numbers.length);
    }

    /** Returns a quantile of type 7, withheld where fewer than ten of the units have a number. */
    static Trend quantile(MeasureSeries series, List<String> units, double probability) {
        return of(series, units, SmallCounts.FEWEST_UNITS, FEW_UNITS, numbers -> Quantile.type7(numbers, probability));
    }

    private static Trend of(
            MeasureSeries series, List<String> units, int fewest, Value few, ToDoubleFunction<double[]> statistic) {
        List<Value> values = new ArrayList<>();
        for (int period = 0; period < series.times().size(); period++) {
            double[] numbers = series.shown(units, period);
            values.add(numbers.length < fewest ? few : new Value.Plain(statistic.applyAsDouble(numbers)));
        }
        return new Trend(series.times(), List.copyOf(values));
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double each : numbers) {
            sum += each;
        }
        return sum / numbers.length;
    }
}
