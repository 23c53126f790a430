package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.math3.linear.RealMatrix;
import org.didactic.estimate.DenseRows.Row;
import org.junit.jupiter.api.Test;

/**
 * Compares the estimators whose coefficients are cells of a cohort and an event time with an independent and slow
 * computation: a dense column for every unit, period, cell and slope.
 */
class DenseCellsTest {
    private static final double RELATIVE = 1e-9;

    private final DenseRows dense =
            DenseRows.irregular(9999, 9999, 2003, 2003, 2004, 2004, 2003, 9999, 2005, 2004, 9999, 2003);

    @Test
    void extendedTwfeWithoutCovariatesEqualsTheDenseRegression() {
        compare(dense.study().estimate("extended-twfe", "weights: w"), dense, cells(dense, 0), List.of());
    }

    @Test
    void extendedTwfeWithACovariateEqualsTheDenseRegression() {
        DenseRows rows = DenseRows.irregular(9999, 9999, 2003, 2003, 2004, 2004, 2003, 9999, 2004, 2004, 9999, 2003);
        List<double[]> slopes = new ArrayList<>();
        for (int year : SmallStudy.years()) {
            slopes.add(rows.column(row -> row.year() == year ? row.x() : 0));
        }
        Map<Integer, Double> means = new TreeMap<>();
        for (int cohort : List.of(2003, 2004)) {
            double[] mass = rows.column(row -> row.start() == cohort ? row.w() : 0);
            double[] sum = rows.column(row -> row.start() == cohort ? row.w() * row.x() : 0);
            means.put(cohort, Arrays.stream(sum).sum() / Arrays.stream(mass).sum());
            slopes.add(rows.column(row -> row.start() == cohort ? row.x() : 0));
        }
        Map<String, Predicate<Row>> cells = cells(rows, 0);
        cells.values()
                .forEach(cell -> slopes.add(
                        rows.column(row -> cell.test(row) ? row.x() - means.getOrDefault(row.start(), 0.0) : 0)));
        Estimation estimation = rows.study().estimate("extended-twfe", "covariates: [x]", "weights: w");
        compare(estimation, rows, cells, slopes);
        assertThat(estimation.estimates()).noneMatch(each -> each.term() instanceof Term.Covariate);
    }

    @Test
    void sunAbrahamWithWeightsEqualsTheDenseRegression() {
        Estimation estimation = dense.study().estimate("sun-abraham", "weights: w", "covariates: [x]");
        compare(estimation, dense, cells(dense, Integer.MIN_VALUE), List.of(dense.column(Row::x)));
    }

    @Test
    void sunAbrahamWithoutNeverTreatedUnitsEqualsTheDenseRegressionOnEarlierPeriods() {
        DenseRows all = DenseRows.irregular(2003, 2003, 2004, 2004, 2006, 2006, 2003, 2006, 2004, 2006);
        Estimation estimation = all.study().estimate("sun-abraham", "weights: w");
        DenseRows earlier = new DenseRows();
        all.rows().stream().filter(row -> row.year() < 2006).forEach(earlier.rows()::add);
        Map<String, Predicate<Row>> cells = cells(earlier, Integer.MIN_VALUE);
        cells.keySet().removeIf(name -> name.startsWith("cell:2006:"));
        compare(estimation, earlier, cells, List.of());
        assertThat(estimation.estimates().stream()
                        .map(each -> each.term().text())
                        .filter(term -> term.startsWith("cohort:")))
                .containsExactly("cohort:2003", "cohort:2004");
    }

    /** Returns the cells with treated rows from an event time on, without the reference −1. */
    private static Map<String, Predicate<Row>> cells(DenseRows dense, int first) {
        Map<String, Predicate<Row>> cells = new LinkedHashMap<>();
        for (Row row : dense.rows()) {
            if (row.start() != DenseRows.NEVER && row.eventTime() >= first && row.eventTime() != -1) {
                cells.put(
                        "cell:" + row.start() + ":" + row.eventTime(),
                        other -> other.start() == row.start() && other.eventTime() == row.eventTime());
            }
        }
        return cells;
    }

    /** Compares the cells, periods, cohorts and the average. */
    private static void compare(
            Estimation estimation, DenseRows dense, Map<String, Predicate<Row>> cells, List<double[]> others) {
        List<double[]> columns = new ArrayList<>();
        cells.values().forEach(cell -> columns.add(dense.indicator(cell)));
        columns.addAll(others);
        columns.addAll(dense.effects());
        RealMatrix x = DenseRows.matrix(columns);
        double[] weight = dense.column(Row::w);
        RealMatrix bread = DenseRows.bread(x, weight);
        double[] coefficients =
                bread.operate(DenseRows.scaled(x, weight).transpose().operate(dense.column(Row::y)));
        double[] fitted = x.operate(coefficients);
        double[] scaledResiduals = new double[weight.length];
        for (int i = 0; i < weight.length; i++) {
            scaledResiduals[i] = weight[i] * (dense.rows().get(i).y() - fitted[i]);
        }
        List<String> names = List.copyOf(cells.keySet());
        for (String name : names) {
            double[] contrast = new double[coefficients.length];
            contrast[names.indexOf(name)] = 1;
            compare(estimation, name, dense, x, bread, scaledResiduals, coefficients, contrast);
        }
        for (Aggregation aggregation : estimation.aggregations()) {
            double[] contrast = new double[coefficients.length];
            aggregation
                    .parts()
                    .forEach(part -> contrast[names.indexOf(part.term().text())] = part.weight());
            compare(estimation, aggregation.term().text(), dense, x, bread, scaledResiduals, coefficients, contrast);
        }
    }

    private static void compare(
            Estimation estimation,
            String term,
            DenseRows dense,
            RealMatrix x,
            RealMatrix bread,
            double[] scaledResiduals,
            double[] coefficients,
            double[] contrast) {
        Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, term);
        double expected = 0;
        for (int j = 0; j < contrast.length; j++) {
            expected += contrast[j] * coefficients[j];
        }
        assertThat(value.estimate()).as(term).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
        double[] along = x.operate(bread.operate(contrast));
        double[] influence = new double[along.length];
        for (int i = 0; i < along.length; i++) {
            influence[i] = along[i] * scaledResiduals[i];
        }
        double error = Math.sqrt(estimation.covariance().factor()
                * dense.squaredClusterSums(influence, row -> row.unit().hashCode()));
        assertThat(value.standardError()).as(term).isCloseTo(error, within(RELATIVE * error));
    }
}
