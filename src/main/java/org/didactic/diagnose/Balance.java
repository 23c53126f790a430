package org.didactic.diagnose;

import org.didactic.estimate.Value;
import org.didactic.numeric.StudentT;

/**
 * How the mean of a covariate among adopters differs from that among others.
 *
 * @param difference adopters minus others, with Welch's error and Satterthwaite's degrees of freedom
 * @param standardised the difference over the root of the mean of both variances
 */
public record Balance(Value adopters, Value others, Value difference, Value standardised) {
    private static final double NO_VARIATION = 1e-16;

    /**
     * Compares the numbers of adopters and others.
     *
     * @param level of the interval
     */
    static Balance of(double[] adopters, double[] others, double level) {
        Moments one = Moments.of(adopters);
        Moments zero = Moments.of(others);
        return new Balance(one.reported(), zero.reported(), welch(one, zero, level), standardised(one, zero));
    }

    private static Value welch(Moments one, Moments zero, double level) {
        if (one.count < 2 || zero.count < 2) {
            return new Value.NotIdentified(one.count < 2 ? "fewer than two adopters" : "fewer than two others");
        }
        double first = one.variance() / one.count;
        double second = zero.variance() / zero.count;
        if (!vary(one, zero)) {
            return new Value.NotIdentified("it varies neither among adopters nor among others");
        }
        double df = satterthwaite(first, one.count - 1, second, zero.count - 1);
        StudentT distribution = new StudentT(df);
        return Value.Estimated.of(
                one.mean - zero.mean, Math.sqrt(first + second), df, distribution, distribution.criticalValue(level));
    }

    /** The degrees of freedom do not depend on the unit: by a power of two the squares stay within range, bit by bit. */
    private static double satterthwaite(double first, int firstDf, double second, int secondDf) {
        int unit = -Math.getExponent(first + second);
        double one = Math.scalb(first, unit);
        double zero = Math.scalb(second, unit);
        return (one + zero) * (one + zero) / (one * one / firstDf + zero * zero / secondDf);
    }

    private static Value standardised(Moments one, Moments zero) {
        if (one.count < 2 || zero.count < 2) {
            return new Value.NotIdentified(one.count < 2 ? "fewer than two adopters" : "fewer than two others");
        }
        return vary(one, zero)
                ? new Value.Plain((one.mean - zero.mean) / Math.sqrt((one.variance() + zero.variance()) / 2))
                : new Value.NotIdentified("it varies neither among adopters nor among others");
    }

    private static boolean vary(Moments one, Moments zero) {
        return one.squares + zero.squares > NO_VARIATION * (one.raw + zero.raw);
    }

    /**
     * Moments of a sample.
     *
     * @param squares the sum of squared deviations from the mean
     * @param raw the sum of squares
     */
    private record Moments(int count, double mean, double squares, double raw) {

        static Moments of(double[] numbers) {
            double sum = 0;
            double raw = 0;
            for (double each : numbers) {
                sum += each;
                raw += each * each;
            }
            double mean = sum / numbers.length;
            double squares = 0;
            for (double each : numbers) {
                squares += (each - mean) * (each - mean);
            }
            return new Moments(numbers.length, mean, squares, raw);
        }

        double variance() {
            return squares / (count - 1);
        }

        Value reported() {
            return count == 0 ? new Value.NotIdentified("there are none") : new Value.Plain(mean);
        }
    }
}
