package org.didactic.diagnose.valuation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.didactic.diagnose.valuation.Gain.Driver;
import org.didactic.diagnose.valuation.Gain.Input;
import org.didactic.estimate.Value;
import org.didactic.numeric.Quantile;

/**
 * The draws of one gain.
 *
 * @param effect its centre and the ends of its interval
 * @param volume a year
 */
record Simulation(double[] effect, Multiplier multiplier, double volume, UnitValue each, double level) {

    /** Returns how many cases there are: median and range of the draws. */
    Value cases(double[] effects) {
        return summary(Arrays.stream(effects).map(this::cases).toArray());
    }

    /** Returns what they are worth together: median and range of the draws. */
    Value total(double[] effects, double[] values) {
        double[] totals = new double[effects.length];
        for (int r = 0; r < totals.length; r++) {
            totals[r] = cases(effects[r]) * values[r];
        }
        return summary(totals);
    }

    /** Returns what moves the total, one input at its ends and the other at its centre; the strongest first. */
    List<Driver> drivers() {
        double centre = cases(effect[0]);
        return List.of(
                        driver(Input.EFFECT, cases(effect[1]) * each.centre(), cases(effect[2]) * each.centre()),
                        driver(
                                Input.EACH,
                                centre * each.each().low(),
                                centre * each.each().high()))
                .stream()
                .sorted(Comparator.comparingDouble(driver -> driver.low() - driver.high()))
                .toList();
    }

    private static Driver driver(Input input, double one, double other) {
        return new Driver(input, Math.min(one, other), Math.max(one, other));
    }

    private double cases(double drawn) {
        return multiplier.of(drawn) * volume;
    }

    private Value summary(double[] drawn) {
        Arrays.sort(drawn);
        double tail = (1 - level) / 2;
        return new Value.Resampled(
                Quantile.ofSorted(drawn, 0.5),
                null,
                null,
                null,
                Quantile.ofSorted(drawn, tail),
                Quantile.ofSorted(drawn, 1 - tail));
    }
}
