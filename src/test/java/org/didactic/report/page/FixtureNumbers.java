package org.didactic.report.page;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.estimate.Term.Statistic;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** Printed estimates of a published study: average, five periods and the average before, by outcome and estimator. */
final class FixtureNumbers {
    private static final int[] KEYS = {-4, -2, 0, 2, 4};

    private FixtureNumbers() {}

    static List<TermEstimate> twfe(String outcome) {
        return switch (outcome) {
            case "funded" ->
                terms(
                        new double[] {
                            -0.095, 0.027, 0.01, 0.05, -0.02, 0.03, -0.06, 0.02, -0.12, 0.04, -0.13, 0.05, 0.003, 0.03
                        },
                        0.603,
                        -1204.6);
            case "signposted" ->
                terms(
                        new double[] {
                            0.004, 0.05, -0.14, 0.07, -0.13, 0.08, 0.05, 0.03, -0.06, 0.07, 0.02, 0.07, -0.132, 0.072
                        },
                        0.625,
                        -525);
            case "planned" ->
                terms(
                        new double[] {
                            0.053, 0.036, -0.08, 0.08, -0.05, 0.05, 0.05, 0.04, 0.07, 0.04, 0.03, 0.05, -0.06, 0.06
                        },
                        0.698,
                        -1451);
            default ->
                terms(
                        new double[] {
                            -0.026, 0.08, -0.10, 0.09, -0.11, 0.06, -0.007, 0.08, -0.01, 0.09, -0.08, 0.09, -0.07, 0.06
                        },
                        0.704,
                        328);
        };
    }

    static List<TermEstimate> sunAbraham(String outcome) {
        return switch (outcome) {
            case "funded" ->
                terms(
                        new double[] {
                            -0.096, 0.022, 0.04, 0.03, -0.009, 0.02, -0.06, 0.02, -0.13, 0.04, -0.17, 0.05, 0.015, 0.02
                        },
                        0.606,
                        -1198.2);
            case "signposted" ->
                terms(
                        new double[] {
                            0.013, 0.033, -0.13, 0.05, -0.15, 0.05, 0.05, 0.02, -0.06, 0.06, 0.07, 0.06, -0.14, 0.04
                        },
                        0.629,
                        -522);
            case "planned" ->
                terms(
                        new double[] {
                            0.082, 0.027, -0.13, 0.07, -0.10, 0.04, 0.05, 0.03, 0.12, 0.03, 0.17, 0.04, -0.11, 0.05
                        },
                        0.704,
                        -1446);
            default -> {
                List<TermEstimate> terms = terms(
                        new double[] {
                            -0.031, 0.09, -0.06, 0.05, -0.08, 0.04, -0.03, 0.08, -0.02, 0.11, -0.08, 0.16, -0.07, 0.05
                        },
                        0.705,
                        340);
                List<TermEstimate> gap = new ArrayList<>(terms);
                gap.set(
                        6,
                        new TermEstimate(new Term.Period(4), new Value.NotIdentified("no treated rows in 2021"), 0, 0));
                yield gap;
            }
        };
    }

    static int key(int eventTime) {
        if (eventTime <= -4) {
            return -4;
        }
        if (eventTime >= 4) {
            return 4;
        }
        return eventTime < 0 ? (eventTime == -1 ? -1 : -2) : eventTime - eventTime % 2;
    }

    private static List<TermEstimate> terms(double[] pairs, double r2, double aic) {
        List<TermEstimate> terms = new ArrayList<>();
        terms.add(new TermEstimate(new Term.Att(), estimated(pairs[0], pairs[1]), 90, 16));
        for (int i = 0; i < KEYS.length; i++) {
            if (i == 2) {
                terms.add(new TermEstimate(new Term.Period(-1), new Value.Reference(), 30, 16));
            }
            Value value = estimated(pairs[2 + 2 * i], pairs[3 + 2 * i]);
            terms.add(new TermEstimate(new Term.Period(KEYS[i]), value, 30, 14 - i));
        }
        terms.add(new TermEstimate(new Term.Pretrend(), estimated(pairs[12], pairs[13]), 60, 14));
        terms.add(new TermEstimate(new Term.Fit(Statistic.R2), new Value.Plain(r2), 1769, 16));
        terms.add(new TermEstimate(new Term.Fit(Statistic.AIC), new Value.Plain(aic), 1769, 16));
        return terms;
    }

    private static Value estimated(double estimate, double error) {
        double t = estimate / error;
        double reach = 1.976 * error;
        // One p for each level of stars is enough here.
        double p = Math.abs(t) > 3.4 ? 0.0008 : Math.abs(t) > 2.61 ? 0.006 : Math.abs(t) > 1.976 ? 0.03 : 0.3;
        return new Value.Estimated(estimate, error, 148.0, t, p, estimate - reach, estimate + reach);
    }
}
