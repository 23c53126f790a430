package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.regression.AverageUnderNull;
import org.didactic.estimate.regression.LinearEstimator;
import org.didactic.spec.WildBootstrap.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws under the null hypothesis against regressions on all dummies, fitted again to each drawn outcome. */
class NullDrawsTest {
    private static final double TOLERANCE = 1e-8;
    private static final int DRAWS = 99;
    private static final long SEED = 5;

    @ParameterizedTest
    @EnumSource(Weights.class)
    void eachDrawIsARegressionOfTheDrawnOutcome(Weights weights) {
        WrittenStudy study = study();
        EstimationTask task = study.task();
        LinearEstimator method = (LinearEstimator) Estimators.method(task.estimator());
        NullDraws found = AverageUnderNull.of(method, task, weights, DRAWS, SEED);
        double factor = Math.sqrt(method.estimate(task).covariance().factor());
        Dummies dummies = Dummies.of(study, method.estimate(task).sample().rows());
        double[] unrestricted = dummies.fit(dummies.outcome, 0);
        assertThat(found.observed() * factor).isCloseTo(dummies.t(dummies.outcome), within(TOLERANCE));
        assertThat(unrestricted[0])
                .isCloseTo(
                        ((Value.Estimated)
                                        method.estimate(task).estimates().get(0).value())
                                .estimate(),
                        within(TOLERANCE));
        double[] restricted = dummies.fit(dummies.outcome, 1);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] drawn = new double[dummies.outcome.length];
            for (int row = 0; row < drawn.length; row++) {
                double fitted = dummies.fitted(row, restricted, 1);
                double weight = DrawStream.of(SEED, "several outcomes", dummies.cluster.get(row))
                        .weight(weights, draw);
                drawn[row] = fitted + weight * (dummies.outcome[row] - fitted);
            }
            assertThat(found.drawn()[draw] * factor).isCloseTo(dummies.t(drawn), within(TOLERANCE));
        }
    }

    @Test
    void withoutOneWayOfClusteringThereAreNone() {
        for (String inference : List.of("covariance: HC1", "covariance: cluster, cluster: [unit, cut]")) {
            EstimationTask task = WrittenStudy.of(
                            20,
                            "estimators: [{id: it, method: twfe, event_time: none}]",
                            "inference: {" + inference + "}")
                    .task();
            LinearEstimator method = (LinearEstimator) Estimators.method(task.estimator());
            assertThat(AverageUnderNull.of(method, task, Weights.WEBB, DRAWS, SEED)
                            .problem())
                    .contains("clustered");
        }
    }

    private static WrittenStudy study() {
        return WrittenStudy.of(
                14,
                "estimators: [{id: it, method: twfe, event_time: none}]",
                "inference: {covariance: cluster, cluster: unit}",
                "covariates: [x]");
    }

    /** A regression with the treatment first, then the covariate and a dummy for each unit and each year but one. */
    private record Dummies(double[] outcome, double[][] columns, List<String> cluster) {
        private static final int FIRST = 2001;
        private static final int YEARS = 6;

        static Dummies of(WrittenStudy study, List<Integer> rows) {
            int units = study.panel().units().size();
            double[] outcome = new double[rows.size()];
            double[][] columns = new double[rows.size()][2 + units + YEARS - 1];
            List<String> cluster = new ArrayList<>();
            for (int i = 0; i < outcome.length; i++) {
                int row = rows.get(i);
                int unit = study.panel().unit(row);
                int year = study.panel().time(row);
                EstimationTask task = study.task();
                outcome[i] = study.panel().number("y").value(row);
                boolean treated =
                        task.timing().everTreated(unit) && task.timing().eventTime(row) >= 0;
                columns[i][0] = treated ? 1 : 0;
                columns[i][1] = study.panel().number("x").value(row);
                columns[i][2 + unit] = 1;
                if (year > FIRST) {
                    columns[i][2 + units + year - FIRST - 1] = 1;
                }
                cluster.add(study.panel().units().get(unit));
            }
            return new Dummies(outcome, columns, cluster);
        }

        double fitted(int row, double[] coefficients, int from) {
            double sum = 0;
            for (int j = from; j < columns[row].length; j++) {
                sum += coefficients[j - from] * columns[row][j];
            }
            return sum;
        }

        /** Returns the coefficients of the columns from one on. */
        double[] fit(double[] values, int from) {
            int width = columns[0].length - from;
            double[][] system = new double[width][width + 1];
            for (int row = 0; row < values.length; row++) {
                for (int j = 0; j < width; j++) {
                    for (int k = 0; k < width; k++) {
                        system[j][k] += columns[row][from + j] * columns[row][from + k];
                    }
                    system[j][width] += columns[row][from + j] * values[row];
                }
            }
            return solved(system);
        }

        /** Returns the treatment's coefficient over its plain clustered error. */
        double t(double[] values) {
            double[] coefficients = fit(values, 0);
            double[] treatment =
                    Arrays.stream(columns).mapToDouble(each -> each[0]).toArray();
            double[] others = fit(treatment, 1);
            double squares = 0;
            double[] swept = new double[values.length];
            for (int row = 0; row < values.length; row++) {
                swept[row] = treatment[row] - fitted(row, others, 1);
                squares += swept[row] * swept[row];
            }
            double variance = 0;
            for (String each : cluster.stream().distinct().toList()) {
                double score = 0;
                for (int row = 0; row < values.length; row++) {
                    if (cluster.get(row).equals(each)) {
                        score += swept[row] * (values[row] - fitted(row, coefficients, 0));
                    }
                }
                variance += score * score;
            }
            return coefficients[0] * squares / Math.sqrt(variance);
        }

        private static double[] solved(double[][] system) {
            int width = system.length;
            for (int j = 0; j < width; j++) {
                int pivot = j;
                for (int i = j; i < width; i++) {
                    pivot = Math.abs(system[i][j]) > Math.abs(system[pivot][j]) ? i : pivot;
                }
                double[] swap = system[j];
                system[j] = system[pivot];
                system[pivot] = swap;
                for (int i = 0; i < width; i++) {
                    double share = i == j ? 0 : system[i][j] / system[j][j];
                    for (int k = j; k <= width && share != 0; k++) {
                        system[i][k] -= share * system[j][k];
                    }
                }
            }
            double[] solution = new double[width];
            Arrays.setAll(solution, j -> system[j][width] / system[j][j]);
            return solution;
        }
    }
}
