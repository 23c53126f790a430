package org.didactic.estimate.grouptime;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.didactic.spec.GroupTimeOptions.Estimand;

/**
 * The effects of two-by-two comparisons written down anew from their definitions, slowly and with no code of the program:
 * normal equations by Gaussian elimination, propensities by Newton's method. It gives no errors.
 *
 * @param regressors of each row, a constant first
 */
record SlowContrast(boolean[] treated, boolean[] now, double[] outcome, double[][] regressors, double[] weights) {

    SlowContrast withWeights(double[] others) {
        return new SlowContrast(treated, now, outcome, regressors, others);
    }

    /** Returns the effect when rows are followed, so that the outcome is a change. */
    double panel(Estimand estimand) {
        double[] odds = odds(estimand);
        boolean improved = estimand == Estimand.DOUBLY_ROBUST_IMPROVED;
        boolean regresses = estimand != Estimand.IPW;
        double[] slope = fit(row -> !treated[row], improved ? odds : ones());
        IntToDoubleFunction left = row -> outcome[row] - (regresses ? fitted(slope, row) : 0);
        double ofTreated = mean(row -> treated[row], ones(), left);
        return estimand == Estimand.REGRESSION ? ofTreated : ofTreated - mean(row -> !treated[row], odds, left);
    }

    /** Returns the effect when rows are not followed. */
    double repeated(Estimand estimand) {
        double[] odds = odds(estimand);
        if (estimand == Estimand.IPW) {
            return change(true, ones(), row -> outcome[row]) - change(false, odds, row -> outcome[row]);
        }
        double[] among = estimand == Estimand.DOUBLY_ROBUST_IMPROVED ? odds : ones();
        double[] controlNow = fit(row -> !treated[row] && now[row], among);
        double[] controlBase = fit(row -> !treated[row] && !now[row], among);
        if (estimand == Estimand.REGRESSION) {
            return change(true, ones(), row -> outcome[row])
                    - mean(row -> treated[row], ones(), row -> fitted(controlNow, row) - fitted(controlBase, row));
        }
        double[] treatedNow = fit(row -> treated[row] && now[row], ones());
        double[] treatedBase = fit(row -> treated[row] && !now[row], ones());
        IntToDoubleFunction left = row -> outcome[row] - fitted(now[row] ? controlNow : controlBase, row);
        IntToDoubleFunction gapNow = row -> fitted(treatedNow, row) - fitted(controlNow, row);
        IntToDoubleFunction gapBase = row -> fitted(treatedBase, row) - fitted(controlBase, row);
        return change(true, ones(), left)
                - change(false, odds, left)
                + mean(row -> treated[row], ones(), gapNow)
                - mean(row -> treated[row] && now[row], ones(), gapNow)
                - mean(row -> treated[row], ones(), gapBase)
                + mean(row -> treated[row] && !now[row], ones(), gapBase);
    }

    private double change(boolean group, double[] factor, IntToDoubleFunction values) {
        return mean(row -> treated[row] == group && now[row], factor, values)
                - mean(row -> treated[row] == group && !now[row], factor, values);
    }

    private double mean(IntPredicate rows, double[] factor, IntToDoubleFunction values) {
        double size = 0;
        double sum = 0;
        for (int row = 0; row < outcome.length; row++) {
            if (rows.test(row)) {
                size += weights[row] * factor[row];
                sum += weights[row] * factor[row] * values.applyAsDouble(row);
            }
        }
        return sum / size;
    }

    private double[] ones() {
        double[] ones = new double[outcome.length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private double fitted(double[] coefficients, int row) {
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) {
            sum += regressors[row][j] * coefficients[j];
        }
        return sum;
    }

    private double[] fit(IntPredicate rows, double[] factor) {
        double[][] system = system();
        for (int row = 0; row < outcome.length; row++) {
            if (rows.test(row)) {
                add(system, row, weights[row] * factor[row], weights[row] * factor[row] * outcome[row]);
            }
        }
        return solve(system);
    }

    /** Returns p/(1 − p): of a logistic regression, or such that weighted controls are like the treated. */
    private double[] odds(Estimand estimand) {
        double[] coefficients = new double[regressors[0].length];
        for (int iteration = 0; iteration < 60; iteration++) {
            double[][] system = system();
            for (int row = 0; row < outcome.length; row++) {
                double odds = Math.exp(fitted(coefficients, row));
                double probability = odds / (1 + odds);
                double answer = treated[row] ? 1 : 0;
                if (estimand == Estimand.DOUBLY_ROBUST_IMPROVED) {
                    double own = weights[row] * (1 - answer) * odds;
                    add(system, row, own, weights[row] * answer - own);
                } else {
                    add(
                            system,
                            row,
                            weights[row] * probability * (1 - probability),
                            weights[row] * (answer - probability));
                }
            }
            double[] step = solve(system);
            for (int j = 0; j < step.length; j++) {
                coefficients[j] += step[j];
            }
        }
        double[] odds = new double[outcome.length];
        java.util.Arrays.setAll(odds, row -> Math.exp(fitted(coefficients, row)));
        return odds;
    }

    private double[][] system() {
        return new double[regressors[0].length][regressors[0].length + 1];
    }

    private void add(double[][] system, int row, double curvature, double slope) {
        double[] x = regressors[row];
        for (int j = 0; j < x.length; j++) {
            for (int k = 0; k < x.length; k++) {
                system[j][k] += curvature * x[j] * x[k];
            }
            system[j][x.length] += slope * x[j];
        }
    }

    private static double[] solve(double[][] system) {
        int order = system.length;
        for (int pivot = 0; pivot < order; pivot++) {
            for (int j = pivot + 1; j < order; j++) {
                double share = system[j][pivot] / system[pivot][pivot];
                for (int k = pivot; k <= order; k++) {
                    system[j][k] -= share * system[pivot][k];
                }
            }
        }
        double[] solution = new double[order];
        for (int j = order - 1; j >= 0; j--) {
            double sum = system[j][order];
            for (int k = j + 1; k < order; k++) {
                sum -= system[j][k] * solution[k];
            }
            solution[j] = sum / system[j][j];
        }
        return solution;
    }
}
