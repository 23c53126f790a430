package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the weights behind two-way coefficients, on an unbalanced panel with weights and a covariate for which R left no
 * values, with an independent and slow computation: a dummy for every unit and period, a dense inverse, one regression a cell.
 */
class DecompositionTest {
    private static final double TOLERANCE = 1e-12;
    private static final int REFERENCE = -1;
    private static final int NEVER = 9999;
    private static final int UNITS = 14;

    /** A row with what the dense regressions need of it. */
    private record Row(int unit, int year, int start, double y, double x, double w) {
        boolean treated() {
            return year >= start;
        }

        int eventTime() {
            return year - start;
        }
    }

    private final SmallStudy study = new SmallStudy();
    private final List<Row> rows = rows();

    @Test
    void theWeightsOfOneCoefficientEqualTheResidualsOfADenseRegression() {
        Estimation estimation =
                study.estimate("twfe, event_time: none, decompose: true, weights: w", "covariates: [x]");
        RealMatrix others = controls();
        RealMatrix treatment = column(Row::treated);
        RealMatrix residual = treatment.subtract(others.multiply(solve(others, treatment)));
        double total = 0;
        for (int row = 0; row < rows.size(); row++) {
            total += rows.get(row).treated() ? rows.get(row).w * residual.getEntry(row, 0) : 0;
        }
        int negative = 0;
        double negativeSum = 0;
        for (int row = 0; row < rows.size(); row++) {
            double weight = rows.get(row).w * residual.getEntry(row, 0) / total;
            if (rows.get(row).treated() && weight < 0) {
                negative++;
                negativeSum += weight;
            }
        }
        Decomposition found = estimation.decompositions().get(1);
        assertThat(found.kind()).isEqualTo(Kind.TREATMENT_WEIGHTS);
        assertThat(negative).isPositive();
        assertThat(found.negative()).isEqualTo(negative);
        assertThat(found.negativeSum()).isCloseTo(negativeSum, within(TOLERANCE));
        for (Part part : found.parts()) {
            double expected = 0;
            for (int row = 0; row < rows.size(); row++) {
                boolean inCell = rows.get(row).start == part.cohort()
                        && part.against().equals(new Against.Time(rows.get(row).year));
                expected += inCell ? rows.get(row).w * residual.getEntry(row, 0) / total : 0;
            }
            assertThat(part.weight()).isCloseTo(expected, within(TOLERANCE));
        }
        assertThat(found.parts()).hasSize(cells(Row::treated).size());
        assertThat(sum(found)).isCloseTo(SmallStudy.estimate(estimation, "att"), within(TOLERANCE));
    }

    @Test
    void theWeightsOfAnEventStudyEqualDenseRegressionsOfEachCell() {
        Estimation estimation =
                study.estimate("twfe, event_time: {reference: -1}, decompose: true, weights: w", "covariates: [x]");
        TreeSet<Integer> times = new TreeSet<>();
        rows.stream()
                .filter(row -> row.start != NEVER && row.eventTime() != REFERENCE)
                .forEach(row -> times.add(row.eventTime()));
        RealMatrix design = controls();
        for (int time : times) {
            design = beside(column(row -> row.start != NEVER && row.eventTime() == time), design);
        }
        List<Integer> order = List.copyOf(times.descendingSet());
        assertThat(estimation.decompositions()).hasSize(order.size());
        for (Decomposition each : estimation.decompositions()) {
            int column = order.indexOf(((Term.Period) each.of()).key());
            assertThat(each.parts()).hasSize(cells(row -> true).size());
            for (Part part : each.parts()) {
                RealMatrix cell = column(row ->
                        row.start == part.cohort() && part.against().equals(new Against.EventTime(row.eventTime())));
                double expected = solve(design, cell).getEntry(column, 0);
                assertThat(part.weight()).isCloseTo(expected, within(TOLERANCE));
            }
            assertThat(sum(each))
                    .isCloseTo(SmallStudy.estimate(estimation, each.of().text()), within(TOLERANCE));
        }
    }

    @Test
    void anEffectWithoutAReferenceIsNotPartOfTheSum() {
        Estimation estimation = new SmallStudy()
                .unit("a", "2001", SmallStudy.years())
                .unit("b", "2003", SmallStudy.years())
                .unit("c", "2004", SmallStudy.years())
                .unit("d", "", SmallStudy.years())
                .unit("e", "", SmallStudy.years())
                .estimate("twfe, event_time: {reference: -1}, decompose: true");
        Decomposition first = estimation.decompositions().stream()
                .filter(each -> each.of().equals(new Term.Period(0)))
                .findFirst()
                .orElseThrow();
        assertThat(first.parts())
                .filteredOn(part -> part.cohort() == 2001)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.estimate()).isNull());
        assertThat(SmallStudy.value(estimation, "contamination:0"))
                .isInstanceOfSatisfying(
                        Value.NotIdentified.class,
                        value -> assertThat(value.reason()).startsWith("the effect on cohort 2001 in event time 1"));
    }

    /** Has units that are treated throughout, which bacondecomp compares with the later ones. */
    @Test
    void comparisonsAddUpToTheCoefficient() {
        SmallStudy balanced = new SmallStudy()
                .unit("a", "1999", SmallStudy.years())
                .unit("b", "2003", SmallStudy.years())
                .unit("c", "2003", SmallStudy.years())
                .unit("d", "2005", SmallStudy.years())
                .unit("e", "2009", SmallStudy.years())
                .unit("f", "", SmallStudy.years());
        Estimation estimation = balanced.estimate("twfe, event_time: none, decompose: true");
        Decomposition bacon = estimation.decompositions().get(0);
        assertThat(bacon.parts().stream().map(DecompositionTest::pair))
                .containsExactly(
                        "2003 v 1999: 18",
                        "2003 v 2005: 12",
                        "2003 v never: 24",
                        "2005 v 1999: 12",
                        "2005 v 2003: 12",
                        "2005 v never: 18");
        assertThat(bacon.parts()).allSatisfy(part -> assertThat(part.weight()).isPositive());
        assertThat(bacon.parts().stream().mapToDouble(Part::weight).sum()).isCloseTo(1, within(TOLERANCE));
        assertThat(sum(bacon)).isCloseTo(SmallStudy.estimate(estimation, "att"), within(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        "'weights: w', the regression is weighted",
        "'covariates: [x]', the regression has covariates or factors",
    })
    void comparisonsOfAnotherModelAreRefused(String line, String reason) {
        Estimation estimation = study(5).estimate("twfe, event_time: none, decompose: true", line);
        assertRefused(estimation, reason);
        assertThat(estimation.decompositions().get(1).problem()).isEmpty();
    }

    @Test
    void comparisonsOfAnUnbalancedPanelAreRefused() {
        assertRefused(
                study.estimate("twfe, event_time: none, decompose: true"),
                "not every unit has one row in every period");
    }

    @Test
    void aCoefficientThatIsNotIdentifiedHasNoParts() {
        Estimation estimation = new SmallStudy()
                .unit("a", "2003", SmallStudy.years())
                .unit("b", "2003", SmallStudy.years())
                .estimate("twfe, event_time: none, decompose: true");
        assertThat(estimation.decompositions())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.problem()).isEqualTo("the coefficient is not identified"));
        assertThat(SmallStudy.value(estimation, "negative_weights")).isInstanceOf(Value.NotIdentified.class);
    }

    @Test
    void nothingIsTakenApartUnasked() {
        assertThat(study.estimate("twfe, event_time: none").decompositions()).isEmpty();
    }

    private static void assertRefused(Estimation estimation, String reason) {
        Decomposition bacon = estimation.decompositions().get(0);
        assertThat(bacon.kind()).isEqualTo(Kind.GOODMAN_BACON);
        assertThat(bacon.parts()).isEmpty();
        assertThat(bacon.problem()).isEqualTo(reason);
        assertThat(SmallStudy.value(estimation, "already_treated_weight")).isEqualTo(new Value.NotIdentified(reason));
    }

    private static String pair(Part part) {
        return part.cohort() + " v " + part.against().text() + ": " + part.rows();
    }

    private static double sum(Decomposition decomposition) {
        return decomposition.parts().stream()
                .mapToDouble(part -> part.weight() * part.estimate())
                .sum();
    }

    private static SmallStudy study(int units) {
        SmallStudy study = new SmallStudy();
        for (int unit = 0; unit < units; unit++) {
            study.unit(String.valueOf((char) ('a' + unit)), unit < 3 ? "200" + (3 + unit) : "", SmallStudy.years());
        }
        return study;
    }

    /** Fills the study with cohorts that start in 2002 to 2005 and never, every seventh row missing. */
    private List<Row> rows() {
        List<Row> made = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            int start = unit < 11 ? 2002 + unit % 4 : NEVER;
            for (int year : SmallStudy.years()) {
                int number = unit * 6 + year - 2001;
                if (number % 7 == 3) {
                    continue;
                }
                double x = Math.rint(1000 * StrictMath.sin(number * 3.7)) / 1000;
                double y = Math.rint(1000 * (StrictMath.cos(number * 1.3) + 0.3 * x + unit)) / 1000;
                double w = 1 + number % 5;
                made.add(new Row(unit, year, start, y, x, w));
                study.row(
                        String.valueOf((char) ('a' + unit)),
                        year,
                        start == NEVER ? "" : Integer.toString(start),
                        Double.toString(y),
                        Double.toString(x),
                        Double.toString(w));
            }
        }
        return made;
    }

    private List<String> cells(Predicate<Row> included) {
        return rows.stream()
                .filter(row -> row.start != NEVER)
                .filter(included)
                .map(row -> row.start + " " + row.year)
                .distinct()
                .toList();
    }

    /** Returns the covariate and a dummy for every unit and every year but the first. */
    private RealMatrix controls() {
        RealMatrix design = new Array2DRowRealMatrix(rows.size(), 1);
        for (int row = 0; row < rows.size(); row++) {
            design.setEntry(row, 0, rows.get(row).x);
        }
        for (int unit = 0; unit < UNITS; unit++) {
            int of = unit;
            design = beside(design, column(row -> row.unit == of));
        }
        for (int year = 2002; year <= 2006; year++) {
            int of = year;
            design = beside(design, column(row -> row.year == of));
        }
        return design;
    }

    private RealMatrix column(Predicate<Row> one) {
        RealMatrix column = new Array2DRowRealMatrix(rows.size(), 1);
        for (int row = 0; row < rows.size(); row++) {
            column.setEntry(row, 0, one.test(rows.get(row)) ? 1 : 0);
        }
        return column;
    }

    private static RealMatrix beside(RealMatrix left, RealMatrix right) {
        int columns = left.getColumnDimension();
        RealMatrix both = new Array2DRowRealMatrix(left.getRowDimension(), columns + right.getColumnDimension());
        both.setSubMatrix(left.getData(), 0, 0);
        both.setSubMatrix(right.getData(), 0, columns);
        return both;
    }

    /** Returns the coefficients of a weighted regression, by the dense normal equations. */
    private RealMatrix solve(RealMatrix design, RealMatrix outcome) {
        RealMatrix weighted = design.copy();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < design.getColumnDimension(); column++) {
                weighted.multiplyEntry(row, column, rows.get(row).w);
            }
        }
        return new LUDecomposition(weighted.transpose().multiply(design))
                .getSolver()
                .solve(weighted.transpose().multiply(outcome));
    }
}
