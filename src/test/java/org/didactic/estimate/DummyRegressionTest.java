package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.didactic.estimate.design.Movers;
import org.didactic.estimate.design.Movers.Row;
import org.junit.jupiter.api.Test;

/**
 * Compares regressions with three and four effects, for which R left no values, with an independent and slow computation:
 * a dummy for every level of every effect, a dense inverse, scores added up row by row.
 */
class DummyRegressionTest {
    private static final double RELATIVE = 1e-9;
    private static final Movers MOVERS = new Movers();

    @Test
    void threeEffectsEqualTheDenseComputation() {
        // fixest's count: the workers are nested in the clusters.
        compare("[firm]", "worker", Row::worker, List.of(Row::worker, Row::year, Row::firm), 2 + 60 + 6 + 14 - 2 - 59);
    }

    @Test
    void fourEffectsEqualTheDenseComputationWithClustersAcrossThem() {
        compare(
                "[firm, site]",
                "group",
                Row::group,
                List.of(Row::worker, Row::year, Row::firm, Row::site),
                2 + 60 + 6 + 14 + 9 - 3);
    }

    @Test
    void aFinerEffectThanThatOfUnitsPutsTheRowsInAnotherOrder() {
        compare(
                "[worker^site]",
                "worker",
                Row::worker,
                List.of(row -> row.worker() * 100 + row.site(), Row::year),
                2 + 6);
    }

    @Test
    void effectsThatOthersRefineAreNotCounted() {
        Estimation plain = MOVERS.estimate("[]", "{covariance: HC1}", "");
        Estimation repeated = MOVERS.estimate("[worker, year, home]", "{covariance: HC1}", "");

        assertThat(repeated.estimates()).isEqualTo(plain.estimates());
        assertThat(repeated.covariance()).isEqualTo(plain.covariance());
    }

    private static void compare(
            String effects,
            String cluster,
            ToIntFunction<Row> clusterOf,
            List<ToIntFunction<Row>> levels,
            int parameters) {
        List<Row> rows = used(levels);
        double[][] expected = dense(rows, clusterOf, levels, parameters);
        Estimation estimation = MOVERS.estimate(effects, "{covariance: cluster, cluster: " + cluster + "}", "");
        String[] terms = {"att", "covariate:x"};
        assertThat(estimation.sample().rows()).hasSize(rows.size());
        assertThat(estimation.covariance().parameters()).isEqualTo(parameters);
        for (int j = 0; j < terms.length; j++) {
            Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, terms[j]);
            assertThat(value.estimate()).isCloseTo(expected[0][j], within(RELATIVE * Math.abs(expected[0][j])));
            assertThat(value.standardError()).isCloseTo(expected[1][j], within(RELATIVE * expected[1][j]));
        }
        Value.Plain within = (Value.Plain) SmallStudy.value(estimation, "r2_within");
        assertThat(within.value()).isCloseTo(expected[2][0], within(RELATIVE * expected[2][0]));
    }

    /** Leaves out rows that are alone in a level until there is none. */
    private static List<Row> used(List<ToIntFunction<Row>> levels) {
        List<Row> rows = MOVERS.rows();
        int before = -1;
        while (rows.size() != before) {
            before = rows.size();
            for (ToIntFunction<Row> level : levels) {
                Map<Integer, Integer> counts = new TreeMap<>();
                rows.forEach(row -> counts.merge(level.applyAsInt(row), 1, Integer::sum));
                rows = rows.stream()
                        .filter(row -> counts.get(level.applyAsInt(row)) > 1)
                        .toList();
            }
        }
        return rows;
    }

    private static double[][] dense(
            List<Row> rows, ToIntFunction<Row> clusterOf, List<ToIntFunction<Row>> levels, int parameters) {
        List<List<Integer>> distinct = new ArrayList<>();
        levels.forEach(level -> distinct.add(rows.stream()
                .map(level::applyAsInt)
                .distinct()
                .skip(distinct.isEmpty() ? 0 : 1)
                .toList()));
        int columns = 2 + distinct.stream().mapToInt(List::size).sum();
        RealMatrix all = new Array2DRowRealMatrix(rows.size(), columns);
        RealMatrix y = new Array2DRowRealMatrix(rows.size(), 1);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            y.setEntry(i, 0, row.y());
            all.setEntry(i, 0, row.treated() ? 1 : 0);
            all.setEntry(i, 1, row.x());
            int first = 2;
            for (int e = 0; e < levels.size(); e++) {
                int at = distinct.get(e).indexOf(levels.get(e).applyAsInt(row));
                if (at >= 0) {
                    all.setEntry(i, first + at, 1);
                }
                first += distinct.get(e).size();
            }
        }
        RealMatrix bread = inverseOfProducts(all);
        RealMatrix coefficients = bread.multiply(all.transpose()).multiply(y);
        RealMatrix residuals = y.subtract(all.multiply(coefficients));
        Map<Integer, double[]> scores = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            double[] score = scores.computeIfAbsent(clusterOf.applyAsInt(rows.get(i)), each -> new double[columns]);
            for (int j = 0; j < columns; j++) {
                score[j] += all.getEntry(i, j) * residuals.getEntry(i, 0);
            }
        }
        RealMatrix s = new Array2DRowRealMatrix(scores.values().toArray(double[][]::new));
        RealMatrix sandwich = bread.multiply(s.transpose().multiply(s)).multiply(bread);
        double groups = scores.size();
        double factor = groups / (groups - 1) * (rows.size() - 1.0) / (rows.size() - parameters);
        RealMatrix dummies = all.getSubMatrix(0, rows.size() - 1, 2, columns - 1);
        RealMatrix effectsOnly = y.subtract(dummies.multiply(inverseOfProducts(dummies))
                .multiply(dummies.transpose())
                .multiply(y));
        double share = Math.pow(residuals.getFrobeniusNorm() / effectsOnly.getFrobeniusNorm(), 2);
        return new double[][] {
            coefficients.getColumn(0),
            {Math.sqrt(factor * sandwich.getEntry(0, 0)), Math.sqrt(factor * sandwich.getEntry(1, 1))},
            {1 - share}
        };
    }

    private static RealMatrix inverseOfProducts(RealMatrix x) {
        return new LUDecomposition(x.transpose().multiply(x)).getSolver().getInverse();
    }
}
