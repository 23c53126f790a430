package org.didactic.estimate.grouptime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Doubly robust comparisons of a cohort with the never treated given one covariate, ready for other starts. The numbers are
 * those of {@link DoublyRobust}; with a constant and one covariate x all systems of equations are of order two.
 *
 * @param weight of each unit
 * @param outcome by period and unit
 * @param later the sum of the outcomes from a period on, by period and unit
 * @param covariate x by period and unit, with a mean of zero and a variance of one over all units
 * @param largest |x| by period
 */
record OneCovariate(double[] weight, double[][] outcome, double[][] later, double[][] covariate, double[] largest) {
    /** Of the product of the diagonal, how much a determinant must be at least. */
    private static final double CLEAR = 1e-6;
    /** Odds of a propensity of 0.99, beyond which the estimator itself must judge overlap. */
    private static final double HIGHEST_ODDS = 99;
    /** After a step of this size the odds are wrong by about its square. */
    private static final double SMALLEST_STEP = 1e-7;

    private static final int MOST_STEPS = 25;

    /** Returns the comparisons made ready; null unless there is one covariate, which varies in every period. */
    static @Nullable OneCovariate of(AlikeUnits units) {
        if (units.covariates().length != 1) {
            return null;
        }
        double[][] outcome = units.outcome();
        int periods = outcome.length;
        double[][] later = new double[periods][];
        double[][] covariate = new double[periods][];
        double[] largest = new double[periods];
        double[] sum = new double[units.size()];
        for (int t = periods - 1; t >= 0; t--) {
            for (int unit = 0; unit < sum.length; unit++) {
                sum[unit] += outcome[t][unit];
            }
            later[t] = sum.clone();
            double[] raw = units.covariates()[0][t];
            double mean = Arrays.stream(raw).sum() / raw.length;
            double[] standard = Arrays.stream(raw).map(value -> value - mean).toArray();
            double deviation = Math.sqrt(
                    Arrays.stream(standard).map(value -> value * value).sum() / raw.length);
            double size = Arrays.stream(raw).map(Math::abs).max().orElse(0);
            if (!(deviation > CLEAR * size)) {
                return null;
            }
            covariate[t] =
                    Arrays.stream(standard).map(value -> value / deviation).toArray();
            largest[t] = Arrays.stream(covariate[t]).map(Math::abs).max().orElse(0);
        }
        return new OneCovariate(units.count(), outcome, later, covariate, largest);
    }

    /**
     * Returns the sum of a cohort's effects and adds its influence, times the cohort's weight; null where the estimator itself
     * must be asked, nothing being added then.
     *
     * @param base the place of the base period
     * @param first the place of the first treated period
     */
    @Nullable
    Double effects(int[] cohort, int[] never, int base, int first, double[] influence) {
        double[] x = covariate[base];
        double[] change = new double[x.length];
        double[] total = later[first];
        double[] before = outcome[base];
        int periods = outcome.length - first;
        Line ofControls = new Line();
        double changes = 0;
        double products = 0;
        for (int i : never) {
            double delta = total[i] - periods * before[i];
            change[i] = delta;
            double weighted = weight[i];
            changes += weighted * delta;
            products += weighted * delta * x[i];
            ofControls.add(weighted, x[i]);
        }
        double size = 0;
        double sum = 0;
        for (int i : cohort) {
            change[i] = total[i] - periods * before[i];
            size += weight[i];
            sum += weight[i] * x[i];
        }
        if (!ofControls.clear()) {
            return null;
        }
        double[] odds = new double[x.length];
        if (!odds(cohort, never, ofControls, size, sum, base, odds)) {
            return null;
        }
        double slope = ofControls.slope(changes, products);
        double constant = ofControls.constant(changes, products);
        Line information = new Line();
        double controlSize = 0;
        double controlSum = 0;
        double controlResidual = 0;
        double controlProduct = 0;
        for (int i : never) {
            change[i] -= constant + slope * x[i];
            double inverse = 1 / (1 + odds[i]);
            information.add(weight[i] * odds[i] * inverse * inverse, x[i]);
            double weighted = weight[i] * odds[i];
            controlSize += weighted;
            controlSum += weighted * x[i];
            controlResidual += weighted * change[i];
            controlProduct += weighted * change[i] * x[i];
        }
        double treatedResidual = 0;
        for (int i : cohort) {
            change[i] -= constant + slope * x[i];
            double inverse = 1 / (1 + odds[i]);
            information.add(weight[i] * odds[i] * inverse * inverse, x[i]);
            treatedResidual += weight[i] * change[i];
        }
        if (!information.clear()) {
            return null;
        }
        double treatedMean = treatedResidual / size;
        double controlMean = controlResidual / controlSize;
        double scale = size / controlSize;
        double centred = controlProduct - controlMean * controlSum;
        double propensity = scale * information.constant(0, centred);
        double propensitySlope = scale * information.slope(0, centred);
        double direction = size * (sum / size - controlSum / controlSize);
        double leverage = ofControls.constant(0, direction);
        double leverageSlope = ofControls.slope(0, direction);
        for (int i : never) {
            double probability = odds[i] / (1 + odds[i]);
            influence[i] += weight[i]
                    * (probability * (propensity + propensitySlope * x[i])
                            - scale * odds[i] * (change[i] - controlMean)
                            - change[i] * (leverage + leverageSlope * x[i]));
        }
        for (int i : cohort) {
            influence[i] +=
                    weight[i] * (change[i] - treatedMean - (propensity + propensitySlope * x[i]) / (1 + odds[i]));
        }
        return treatedMean - controlMean;
    }

    /**
     * Fills in the fitted odds of being in the cohort, by Newton's method from the odds of two normal distributions; returns
     * whether they are clear of the bounds at which overlap fails.
     *
     * @param size the weight of the cohort
     * @param sum its weighted sum of x
     */
    private boolean odds(int[] cohort, int[] never, Line ofControls, double size, double sum, int base, double[] odds) {
        double[] x = covariate[base];
        double mean = sum / size;
        double slope = (mean - ofControls.mean()) / ofControls.variance();
        double constant = StrictMath.log(size / ofControls.size) - slope * (mean + ofControls.mean()) / 2;
        double step = constant;
        double slopeStep = slope;
        boolean whole = true;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (whole) {
                TabledExponential.fill(cohort, x, constant, slope, odds);
                TabledExponential.fill(never, x, constant, slope, odds);
            } else {
                double reach = Math.abs(step) + Math.abs(slopeStep) * largest[base];
                SmallExponential.multiply(cohort, x, step, slopeStep, reach, odds);
                SmallExponential.multiply(never, x, step, slopeStep, reach, odds);
            }
            double largestStep = Math.abs(step) + Math.abs(slopeStep) * largest[base];
            if (steps > 0 && largestStep < SMALLEST_STEP) {
                return below(cohort, odds) && below(never, odds);
            }
            Line information = new Line();
            double expected = size;
            double expectedSum = sum;
            for (int i : never) {
                double inverse = 1 / (1 + odds[i]);
                double probability = weight[i] * odds[i] * inverse;
                expected -= probability;
                expectedSum -= probability * x[i];
                information.add(probability * inverse, x[i]);
            }
            for (int i : cohort) {
                double inverse = 1 / (1 + odds[i]);
                double probability = weight[i] * odds[i] * inverse;
                expected -= probability;
                expectedSum -= probability * x[i];
                information.add(probability * inverse, x[i]);
            }
            if (!information.clear()) {
                return false;
            }
            step = information.constant(expected, expectedSum);
            slopeStep = information.slope(expected, expectedSum);
            constant += step;
            slope += slopeStep;
            whole = !SmallExponential.reaches(Math.abs(step) + Math.abs(slopeStep) * largest[base]);
        }
        return false;
    }

    private static boolean below(int[] units, double[] odds) {
        for (int i : units) {
            if (!(odds[i] < HIGHEST_ODDS)) {
                return false;
            }
        }
        return true;
    }

    /** Weighted cross-products of a constant and x. */
    private static final class Line {
        private double size;
        private double sum;
        private double squares;

        void add(double weight, double value) {
            double weighted = weight * value;
            size += weight;
            sum += weighted;
            squares += weighted * value;
        }

        double mean() {
            return sum / size;
        }

        double variance() {
            return (squares - sum * sum / size) / size;
        }

        boolean clear() {
            return size * squares - sum * sum > CLEAR * size * squares;
        }

        /** Returns the constant that solves the equations with these right-hand sides. */
        double constant(double ofConstant, double ofSlope) {
            return (squares * ofConstant - sum * ofSlope) / (size * squares - sum * sum);
        }

        double slope(double ofConstant, double ofSlope) {
            return (size * ofSlope - sum * ofConstant) / (size * squares - sum * sum);
        }
    }
}
