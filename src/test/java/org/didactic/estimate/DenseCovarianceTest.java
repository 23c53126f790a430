package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares covariances, for which R left no values on weighted rows and coarse clusters, with independent and slow
 * computations: a dummy for every unit and period, dense matrices, and a fit without each cluster.
 */
class DenseCovarianceTest {
    private static final double RELATIVE = 1e-9;
    private static final int UNITS = 12;
    private static final int[] YEARS = SmallStudy.years();
    private static final int ROWS = UNITS * YEARS.length;
    private static final String[] TERMS = {"att", "covariate:x"};

    /** Clusters of one unit have fewer rows than columns, clusters of three units more. */
    @ParameterizedTest
    @CsvSource({"unit, 1, ''", "region, 3, ''", "unit, 1, 'weights: w'", "region, 3, 'weights: w'"})
    void theJackknifeEqualsDenseFitsWithoutOneCluster(String cluster, int units, String weights) {
        Estimation estimation = estimate("jackknife", cluster, weights);
        int clusters = UNITS / units;
        double[] whole = fit(-1, units, !weights.isEmpty());
        for (int j = 0; j < TERMS.length; j++) {
            double sum = 0;
            for (int left = 0; left < clusters; left++) {
                double distance = fit(left, units, !weights.isEmpty())[j] - whole[j];
                sum += distance * distance;
            }
            Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, TERMS[j]);
            double error = Math.sqrt(sum * (clusters - 1) / clusters);
            assertThat(value.standardError()).isCloseTo(error, within(RELATIVE * error));
            Value.Estimated third = (Value.Estimated) SmallStudy.value(estimate("CR3", cluster, weights), TERMS[j]);
            assertThat(third.standardError()).isCloseTo(Math.sqrt(sum), within(RELATIVE * Math.sqrt(sum)));
        }
    }

    @ParameterizedTest
    @CsvSource({"unit, 1, ''", "region, 3, ''", "unit, 1, 'weights: w'", "region, 3, 'weights: w'"})
    void biasReducedErrorsAndDegreesOfFreedomEqualTheirDefinition(String cluster, int units, String weights) {
        Estimation estimation = estimate("CR2", cluster, weights);
        RealMatrix x = swept(!weights.isEmpty());
        RealMatrix regressors = x.getSubMatrix(0, ROWS - 1, 1, x.getColumnDimension() - 1);
        RealMatrix bread = inverse(regressors.transpose().multiply(regressors));
        RealMatrix hat = regressors.multiply(bread).multiply(regressors.transpose());
        RealMatrix annihilator = MatrixUtils.createRealIdentityMatrix(ROWS).subtract(hat);
        RealMatrix residuals = annihilator.multiply(x.getSubMatrix(0, ROWS - 1, 0, 0));
        for (int j = 0; j < TERMS.length; j++) {
            int clusters = UNITS / units;
            RealMatrix pulls = new Array2DRowRealMatrix(ROWS, clusters);
            for (int g = 0; g < clusters; g++) {
                int from = g * units * YEARS.length;
                int to = (g + 1) * units * YEARS.length - 1;
                RealMatrix own = regressors.getSubMatrix(from, to, 0, regressors.getColumnDimension() - 1);
                RealMatrix root = inverseRoot(annihilator.getSubMatrix(from, to, from, to));
                pulls.setSubMatrix(
                        root.multiply(own).multiply(bread.getColumnMatrix(j)).getData(), from, g);
            }
            double variance = 0;
            for (int g = 0; g < clusters; g++) {
                double along =
                        pulls.getColumnMatrix(g).transpose().multiply(residuals).getEntry(0, 0);
                variance += along * along;
            }
            RealMatrix moments = pulls.transpose().multiply(annihilator).multiply(pulls);
            double norm = moments.getFrobeniusNorm();
            double df = moments.getTrace() * moments.getTrace() / (norm * norm);
            Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, TERMS[j]);
            assertThat(value.standardError()).isCloseTo(Math.sqrt(variance), within(RELATIVE * Math.sqrt(variance)));
            assertThat(value.df()).isCloseTo(df, within(RELATIVE * df));
        }
    }

    @ParameterizedTest
    @CsvSource({"HC2, 1, ''", "HC3, 2, ''", "HC2, 1, 'weights: w'", "HC3, 2, 'weights: w'"})
    void errorsFromLeverageEqualTheDenseRegression(String type, int power, String weights) {
        Estimation estimation = estimate(type, "", weights);
        RealMatrix all = dummies(!weights.isEmpty(), -1, 1);
        RealMatrix x = all.getSubMatrix(0, ROWS - 1, 1, all.getColumnDimension() - 1);
        RealMatrix bread = inverse(x.transpose().multiply(x));
        RealMatrix hat = x.multiply(bread).multiply(x.transpose());
        RealMatrix y = all.getSubMatrix(0, ROWS - 1, 0, 0);
        RealMatrix residuals = y.subtract(hat.multiply(y));
        for (int j = 0; j < TERMS.length; j++) {
            RealMatrix influence = x.multiply(bread.getColumnMatrix(j));
            double variance = 0;
            for (int row = 0; row < ROWS; row++) {
                double score = influence.getEntry(row, 0) * residuals.getEntry(row, 0);
                variance += score * score / StrictMath.pow(1 - hat.getEntry(row, row), power);
            }
            Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, TERMS[j]);
            assertThat(value.standardError()).isCloseTo(Math.sqrt(variance), within(RELATIVE * Math.sqrt(variance)));
        }
    }

    @Test
    void threeWaysOfClusteringEqualTheSumOverPairsOfRows() {
        Estimation estimation = estimate("cluster", "[unit, year, x]", "");
        RealMatrix all = dummies(false, -1, 1);
        RealMatrix x = all.getSubMatrix(0, ROWS - 1, 1, all.getColumnDimension() - 1);
        RealMatrix bread = inverse(x.transpose().multiply(x));
        RealMatrix y = all.getSubMatrix(0, ROWS - 1, 0, 0);
        RealMatrix residuals =
                y.subtract(x.multiply(bread).multiply(x.transpose()).multiply(y));
        List<IntUnaryOperator> ways =
                List.of(row -> row / YEARS.length, row -> row % YEARS.length, DenseCovarianceTest::x);
        // The covariate has three values.
        double fewest = 3;
        // All effects are nested in some cluster: two regressors and one.
        double factor = fewest / (fewest - 1) * (ROWS - 1) / (ROWS - 3);
        CovarianceReport report = estimation.covariance();
        List<List<Double>> matrix = report.raw().isEmpty() ? report.matrix() : report.raw();
        for (int j = 0; j < TERMS.length; j++) {
            RealMatrix influence = x.multiply(bread.getColumnMatrix(j));
            double variance = 0;
            for (int a = 0; a < ROWS; a++) {
                for (int b = 0; b < ROWS; b++) {
                    int first = a;
                    int second = b;
                    if (ways.stream().anyMatch(way -> way.applyAsInt(first) == way.applyAsInt(second))) {
                        variance += influence.getEntry(a, 0)
                                * residuals.getEntry(a, 0)
                                * influence.getEntry(b, 0)
                                * residuals.getEntry(b, 0);
                    }
                }
            }
            assertThat(matrix.get(j).get(j))
                    .isCloseTo(factor * variance, within(RELATIVE * Math.abs(factor * variance)));
        }
        assertThat(report.parameters()).isEqualTo(3);
        assertThat(report.df()).isEqualTo(fewest - 1);
    }

    private static Estimation estimate(String type, String cluster, String weights) {
        SmallStudy study = new SmallStudy();
        for (int row = 0; row < ROWS; row++) {
            int start = start(row / YEARS.length);
            study.row(
                    // The first letter is the region: three units each.
                    (char) ('a' + row / YEARS.length / 3) + "" + (char) ('a' + row / YEARS.length),
                    YEARS[row % YEARS.length],
                    start == 9999 ? "" : Integer.toString(start),
                    Double.toString(y(row)),
                    Integer.toString(x(row)),
                    Integer.toString(weight(row)));
        }
        String inference = cluster.isEmpty() ? "" : ", cluster: " + cluster;
        return study.estimate(
                "twfe, event_time: none, inference: {covariance: " + type + inference + "}",
                "covariates: [x]",
                weights);
    }

    private static int start(int unit) {
        return unit % 3 == 0 ? 2003 + unit % 4 : 9999;
    }

    private static int x(int row) {
        return (row * row * 7 + row * 3) % 5;
    }

    private static int weight(int row) {
        return 1 + (row * 11 + row / 5) % 4;
    }

    private static double y(int row) {
        return Math.rint(1000 * (StrictMath.cos(row * row * 1.3) + 0.3 * x(row) + row / YEARS.length)) / 1000;
    }

    /** Outcome, treatment, covariate and a dummy for each unit and each year but the first, times the root of the weight. */
    private static RealMatrix dummies(boolean weighted, int leftOut, int unitsOfCluster) {
        List<double[]> rows = new ArrayList<>();
        int kept = leftOut < 0 ? UNITS : UNITS - unitsOfCluster;
        for (int row = 0; row < ROWS; row++) {
            int unit = row / YEARS.length;
            if (leftOut >= 0 && unit / unitsOfCluster == leftOut) {
                continue;
            }
            double root = weighted ? Math.sqrt(weight(row)) : 1;
            double[] columns = new double[3 + kept + YEARS.length - 1];
            columns[0] = root * y(row);
            columns[1] = YEARS[row % YEARS.length] >= start(unit) ? root : 0;
            columns[2] = root * x(row);
            int place = leftOut >= 0 && unit / unitsOfCluster > leftOut ? unit - unitsOfCluster : unit;
            columns[3 + place] = root;
            if (row % YEARS.length > 0) {
                columns[3 + kept + row % YEARS.length - 1] = root;
            }
            rows.add(columns);
        }
        return new Array2DRowRealMatrix(rows.toArray(double[][]::new));
    }

    private static double[] fit(int leftOut, int unitsOfCluster, boolean weighted) {
        RealMatrix all = dummies(weighted, leftOut, unitsOfCluster);
        int last = all.getRowDimension() - 1;
        RealMatrix x = all.getSubMatrix(0, last, 1, all.getColumnDimension() - 1);
        return inverse(x.transpose().multiply(x))
                .multiply(x.transpose())
                .multiply(all.getSubMatrix(0, last, 0, 0))
                .getColumn(0);
    }

    /** Outcome, treatment, covariate and years after the unit dummies are projected out. */
    private static RealMatrix swept(boolean weighted) {
        RealMatrix all = dummies(weighted, -1, 1);
        int[] rows = IntStream.range(0, ROWS).toArray();
        RealMatrix units = all.getSubMatrix(rows, IntStream.range(3, 3 + UNITS).toArray());
        int[] others = IntStream.concat(IntStream.range(0, 3), IntStream.range(3 + UNITS, all.getColumnDimension()))
                .toArray();
        RealMatrix rest = all.getSubMatrix(rows, others);
        RealMatrix projection =
                units.multiply(inverse(units.transpose().multiply(units))).multiply(units.transpose());
        return rest.subtract(projection.multiply(rest));
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }

    private static RealMatrix inverseRoot(RealMatrix matrix) {
        SingularValueDecomposition parts = new SingularValueDecomposition(matrix);
        RealMatrix middle = parts.getS().copy();
        for (int i = 0; i < middle.getRowDimension(); i++) {
            middle.setEntry(i, i, 1 / Math.sqrt(middle.getEntry(i, i)));
        }
        return parts.getU().multiply(middle).multiply(parts.getVT());
    }
}
