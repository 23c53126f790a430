package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.spec.MeasureSpec;

/**
 * A measure by unit and period, as far as it may be shown.
 *
 * @param times of the measure's panel, ascending
 * @param byUnit a value for each time: a plain number or why none is shown
 */
public record MeasureSeries(MeasureSpec measure, List<Integer> times, Map<String, List<Value>> byUnit) {

    /** Returns the trend of a unit; one that the panel does not have gives the reason throughout. */
    public Trend of(String unit) {
        List<Value> values = byUnit.get(unit);
        return new Trend(times, values == null ? withoutData() : values);
    }

    /** Returns the numbers that are shown of these units in a period, in the order of the units. */
    public double[] shown(List<String> units, int period) {
        List<Double> numbers = new ArrayList<>();
        for (String unit : units) {
            List<Value> values = byUnit.get(unit);
            if (values != null && values.get(period) instanceof Value.Plain plain) {
                numbers.add(plain.value());
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<Value> withoutData() {
        return times.stream()
                .map(time -> (Value) new Value.NotIdentified("no data"))
                .toList();
    }
}
