package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/**
 * Compares errors with clusters that cut through units, for which R left no values, with an independent and slow
 * computation: a dummy for every unit and period, a dense inverse, scores added up row by row.
 */
class DenseRegressionTest {
    private static final double RELATIVE = 1e-9;
    private static final int UNITS = 12;
    private static final int[] YEARS = SmallStudy.years();

    @Test
    void clustersOfPeriodsEqualTheDenseComputation() {
        // Six clusters; the period effects are nested in them, the unit effects are not.
        compare("year", row -> row % YEARS.length, 1 + 1 + UNITS - 1 + 1);
    }

    @Test
    void clustersAcrossUnitsAndPeriodsEqualTheDenseComputation() {
        compare("w", row -> (row * 7 + row / 6) % 5, 1 + 1 + UNITS + YEARS.length - 1);
    }

    private static void compare(String cluster, java.util.function.IntUnaryOperator clusterOf, int parameters) {
        SmallStudy study = new SmallStudy();
        List<double[]> design = new ArrayList<>();
        List<Double> outcome = new ArrayList<>();
        List<Integer> clusters = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            for (int t = 0; t < YEARS.length; t++) {
                int row = unit * YEARS.length + t;
                int start = unit < 5 ? 2002 + unit % 4 : 9999;
                double x = Math.rint(1000 * StrictMath.sin(row * 3.7)) / 1000;
                double y = Math.rint(1000 * (StrictMath.cos(row * 1.3) + 0.3 * x + unit)) / 1000;
                String name = String.valueOf((char) ('a' + unit));
                study.row(
                        name,
                        YEARS[t],
                        start == 9999 ? "" : Integer.toString(start),
                        Double.toString(y),
                        Double.toString(x),
                        Integer.toString(clusterOf.applyAsInt(row)));
                double[] columns = new double[2 + UNITS + YEARS.length - 1];
                columns[0] = YEARS[t] >= start ? 1 : 0;
                columns[1] = x;
                columns[2 + unit] = 1;
                if (t > 0) {
                    columns[2 + UNITS + t - 1] = 1;
                }
                design.add(columns);
                outcome.add(y);
                clusters.add(clusterOf.applyAsInt(row));
            }
        }
        Estimation estimation =
                study.estimate("twfe, event_time: none, inference: {cluster: " + cluster + "}", "covariates: [x]");
        double[][] expected = dense(design, outcome, clusters, parameters);
        String[] terms = {"att", "covariate:x"};
        for (int j = 0; j < terms.length; j++) {
            Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, terms[j]);
            assertThat(value.estimate()).isCloseTo(expected[0][j], within(RELATIVE * Math.abs(expected[0][j])));
            assertThat(value.standardError()).isCloseTo(expected[1][j], within(RELATIVE * expected[1][j]));
        }
        assertThat(estimation.covariance().parameters()).isEqualTo(parameters);
    }

    private static double[][] dense(
            List<double[]> design, List<Double> outcome, List<Integer> clusters, int parameters) {
        RealMatrix x = new Array2DRowRealMatrix(design.toArray(double[][]::new));
        RealMatrix y = new Array2DRowRealMatrix(
                outcome.stream().mapToDouble(Double::doubleValue).toArray());
        RealMatrix bread =
                new LUDecomposition(x.transpose().multiply(x)).getSolver().getInverse();
        RealMatrix coefficients = bread.multiply(x.transpose()).multiply(y);
        RealMatrix residuals = y.subtract(x.multiply(coefficients));
        Map<Integer, double[]> scores = new TreeMap<>();
        for (int row = 0; row < outcome.size(); row++) {
            double[] score = scores.computeIfAbsent(clusters.get(row), each -> new double[x.getColumnDimension()]);
            for (int j = 0; j < score.length; j++) {
                score[j] += x.getEntry(row, j) * residuals.getEntry(row, 0);
            }
        }
        RealMatrix s = new Array2DRowRealMatrix(scores.values().toArray(double[][]::new));
        RealMatrix sandwich = bread.multiply(s.transpose().multiply(s)).multiply(bread);
        double rows = outcome.size();
        double groups = scores.size();
        double factor = groups / (groups - 1) * (rows - 1) / (rows - parameters);
        return new double[][] {
            coefficients.getColumn(0),
            {Math.sqrt(factor * sandwich.getEntry(0, 0)), Math.sqrt(factor * sandwich.getEntry(1, 1))}
        };
    }
}
