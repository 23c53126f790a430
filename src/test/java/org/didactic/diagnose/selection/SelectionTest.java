package org.didactic.diagnose.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.FirstPeriod;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.result.ResultRow;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final String ALL = "{logit: true, balance: true, vif: true, missingness: true}";

    @Test
    void nothingIsToldUnlessItIsAskedFor() {
        assertThat(SelectionStudy.small(rows(12, 5), "{}").evidence().diagnostics())
                .isEmpty();
        assertThat(SelectionStudy.small(rows(12, 5), "{balance: true}")
                        .evidence()
                        .diagnostics())
                .flatExtracting(Diagnostic::numbers)
                .extracting(each -> each.term().text().split(":", 2)[0])
                .doesNotContain("logit", "vif", "missing")
                .contains("balance", "balance_joint");
    }

    @Test
    void effectsOfUnitsAndPeriodsAreSweptOutLikeDummies() {
        SelectionStudy study = SelectionStudy.small(rows(12, 5), "{vif: true}");
        Panel panel = study.panels().values().iterator().next();
        double[] a = column(panel, "a");
        double[] b = column(panel, "b");
        double[][] effects = new double[panel.rows()][panel.units().size() + 3];
        double[][] all = new double[panel.rows()][panel.units().size() + 4];
        for (int row = 0; row < panel.rows(); row++) {
            int period = panel.time(row) - panel.firstTime();
            for (int unit = 0; unit < panel.units().size(); unit++) {
                effects[row][unit] = panel.unit(row) == unit ? 1 : 0;
            }
            for (int time = 1; time <= 3; time++) {
                effects[row][panel.units().size() + time - 1] = period == time ? 1 : 0;
            }
            System.arraycopy(effects[row], 0, all[row], 0, effects[row].length);
            all[row][effects[row].length] = b[row];
        }
        double expected = residualSquares(a, effects) / residualSquares(a, all);
        assertThat(study.plain("y.selection.vif_within:a")).isCloseTo(expected, within(1e-10 * expected));
        assertThat(study.plain("y.selection.vif_within:b")).isCloseTo(expected, within(1e-10 * expected));
    }

    @Test
    void thePermutedTestAgreesWithAllAssignments() {
        SelectionStudy study = SelectionStudy.small(rows(10, 3), "{balance: true}");
        Panel panel = study.panels().values().iterator().next();
        FirstPeriod sample = FirstPeriod.of(panel, new TreatmentTiming(panel), List.of("a", "b"));
        double observed = fStatistic(sample.columns(), sample.adopter());
        int atLeast = 0;
        int count = 0;
        for (int i = 0; i < 10; i++) {
            for (int j = i + 1; j < 10; j++) {
                for (int k = j + 1; k < 10; k++) {
                    boolean[] dealt = new boolean[10];
                    dealt[i] = true;
                    dealt[j] = true;
                    dealt[k] = true;
                    atLeast += fStatistic(sample.columns(), dealt) >= observed * (1 - 1e-9) ? 1 : 0;
                    count++;
                }
            }
        }
        Value.Resampled test = (Value.Resampled) study.value("y.selection.balance_joint");
        assertThat(test.statistic()).isCloseTo(observed, within(1e-10 * observed));
        // 4,999 draws: five standard errors of a share.
        assertThat(test.p()).isCloseTo((double) atLeast / count, within(5 * 0.5 / Math.sqrt(4999)));
    }

    @Test
    void missingnessIsTheTwoWayRegressionOfAnIndicatorOnTheRowsThatHaveTheRest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SelectionStudy.REFERENCE.resolve("panel.csv"))) {
            lines.add(line);
        }
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<String> needed = List.of("population", "carers", "pension", "beds", "over80");
        StringBuilder data = new StringBuilder(lines.get(0)).append(",gone\n");
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            boolean complete = needed.stream()
                    .allMatch(name -> !cells.get(header.indexOf(name)).isEmpty());
            String gone = cells.get(header.indexOf("funded")).isEmpty() ? "1" : "0";
            data.append(line).append(',').append(complete ? gone : "").append('\n');
        }
        SelectionStudy ours =
                SelectionStudy.reference(data.toString(), "robustness:", "  selection: {missingness: true}");
        SelectionStudy written = SelectionStudy.of("""
                study: written
                data:
                  sources: {panel: {file: panel.csv, missing: [""]}}
                  panel: {from: panel, unit: authority, time: year, within: [route]}
                treatment: {name: adoption, start: start}
                outcomes: [{id: gone, label: Gone, column: gone}]
                estimators: [{id: static, method: twfe, event_time: none}]
                inference: {covariance: cluster, cluster: authority}
                """, "panel.csv", data.toString());
        Value.Estimated expected = written.estimated("gone.static.att");
        Value.Estimated found = ours.estimated("funded.selection.missing");
        assertThat(found.estimate()).isNotZero().isEqualTo(expected.estimate());
        assertThat(found.standardError()).isEqualTo(expected.standardError());
        assertThat(found.df()).isEqualTo(expected.df());
        ResultRow row = Objects.requireNonNull(ours.results().find("funded.selection.missing"));
        assertThat(row.observations())
                .isEqualTo(Objects.requireNonNull(written.results().find("gone.static.att"))
                        .observations());
    }

    @Test
    void separationLeavesThePlainLogitUnidentifiedAndFirthsStanding() {
        // Adopters are the units with the largest a.
        StringBuilder rows = new StringBuilder();
        for (int unit = 0; unit < 14; unit++) {
            for (int year = 2001; year <= 2004; year++) {
                rows.append(line(unit, year, unit >= 10 ? "2003" : "", wiggle(unit, year), unit, wiggle(unit, 7)));
            }
        }
        SelectionStudy study = SelectionStudy.small(rows.toString(), ALL);
        assertThat(study.value("y.selection.logit:a"))
                .isEqualTo(new Value.NotIdentified("the covariates tell some adopters and others apart without error"));
        assertThat(study.estimated("y.selection.logit_firth:a").estimate()).isPositive();
    }

    @Test
    void collinearAndConstantCovariatesHaveAReason() {
        StringBuilder rows = new StringBuilder();
        StringBuilder constant = new StringBuilder();
        for (int unit = 0; unit < 14; unit++) {
            for (int year = 2001; year <= 2004; year++) {
                String start = unit % 3 == 0 ? "2003" : "";
                double a = Math.rint(1000 * wiggle(unit, year)) / 1000;
                rows.append(line(unit, year, start, wiggle(unit, year + 5), a, 3 - 2 * a));
                constant.append(line(unit, year, start, wiggle(unit, year + 5), a, 4));
            }
        }
        SelectionStudy collinear = SelectionStudy.small(rows.toString(), ALL);
        assertThat(collinear.plain("y.selection.correlation:a:b")).isCloseTo(-1, within(1e-14));
        assertThat(collinear.value("y.selection.vif:a"))
                .isEqualTo(new Value.NotIdentified("the other covariates determine it"));
        assertThat(collinear.value("y.selection.logit:b"))
                .isEqualTo(new Value.NotIdentified("the covariates before it determine it"));
        SelectionStudy still = SelectionStudy.small(constant.toString(), ALL);
        assertThat(still.value("y.selection.vif:b")).isEqualTo(new Value.NotIdentified("it does not vary"));
        assertThat(still.value("y.selection.vif_within:a")).isEqualTo(new Value.Plain(1));
        assertThat(still.value("y.selection.balance:b"))
                .isEqualTo(new Value.NotIdentified("it varies neither among adopters nor among others"));
        assertThat(still.value("y.selection.missing"))
                .isEqualTo(new Value.NotIdentified("the outcome is never missing in these rows"));
    }

    @Test
    void studiesThatCannotBeComparedEndInReasons() {
        for (int adopters : new int[] {0, 1, 2, 5, 6}) {
            SelectionStudy study = SelectionStudy.small(rows(6, adopters), ALL);
            assertThat(study.results().rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(finite(row.value()))
                            .as(row.id() + " " + row.value())
                            .isTrue());
        }
        assertThat(SelectionStudy.small(rows(6, 1), ALL).value("y.selection.balance:a"))
                .isEqualTo(new Value.NotIdentified("fewer than two adopters"));
        assertThat(SelectionStudy.small(rows(6, 6), ALL).value("y.selection.balance_joint"))
                .isEqualTo(new Value.NotIdentified("there are no others"));
        assertThat(SelectionStudy.small(rows(6, 2).replaceAll("(?m),[^,]*$", ","), ALL)
                        .results()
                        .rows())
                .allSatisfy(row -> assertThat(finite(row.value())).isTrue());
    }

    @Test
    void theOrderOfLinesChangesNothing() {
        List<String> lines = new ArrayList<>(rows(12, 5).lines().toList());
        Collections.reverse(lines);
        assertThat(SelectionStudy.small(String.join("\n", lines) + "\n", ALL)
                        .evidence()
                        .diagnostics())
                .isEqualTo(SelectionStudy.small(rows(12, 5), ALL).evidence().diagnostics());
    }

    @Test
    void aDroppedCovariateMustBeAColumn() {
        UserErrorException error = catchThrowableOfType(
                UserErrorException.class,
                () -> SelectionStudy.small(rows(6, 2), "{vif: true, dropped: [{column: c, reason: none}]}"));
        assertThat(error)
                .hasMessageContaining("robustness.selection.dropped[0].column")
                .hasMessageContaining("(c)");
    }

    private static String rows(int units, int adopters) {
        StringBuilder rows = new StringBuilder();
        for (int unit = 0; unit < units; unit++) {
            for (int year = 2001; year <= 2004; year++) {
                String start = unit < adopters ? "" + (2002 + unit % 3) : "";
                rows.append(line(
                        unit,
                        year,
                        start,
                        wiggle(unit, year),
                        wiggle(year, 3 * unit),
                        wiggle(unit + 40, year) + unit % 2));
            }
        }
        return rows.toString();
    }

    private static String line(int unit, int year, String start, double y, double a, double b) {
        return String.format(Locale.ROOT, "u%02d,%d,%s,%.6f,%.6f,%.6f%n", unit, year, start, y, a, b)
                .replace("\r", "");
    }

    private static double wiggle(int one, int other) {
        return StrictMath.sin(12.9898 * one + 78.233 * other);
    }

    private static double[] column(Panel panel, String name) {
        double[] column = new double[panel.rows()];
        for (int row = 0; row < column.length; row++) {
            column[row] = panel.number(name).value(row);
        }
        return column;
    }

    private static double residualSquares(double[] y, double[][] x) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(y, x);
        return regression.calculateResidualSumOfSquares();
    }

    private static double fStatistic(double[][] columns, boolean[] adopter) {
        double[] y = new double[adopter.length];
        double[][] x = new double[adopter.length][columns.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = adopter[i] ? 1 : 0;
            for (int j = 0; j < columns.length; j++) {
                x[i][j] = columns[j][i];
            }
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        double r2 = regression.calculateRSquared();
        return r2 / columns.length / ((1 - r2) / (y.length - columns.length - 1));
    }

    private static boolean finite(Value value) {
        if (value instanceof Value.Plain plain) {
            return Double.isFinite(plain.value());
        }
        if (value instanceof Value.Resampled drawn) {
            return Double.isFinite(drawn.estimate());
        }
        return !(value instanceof Value.Estimated estimated)
                || Double.isFinite(estimated.estimate())
                        && Double.isFinite(estimated.standardError())
                        && Double.isFinite(estimated.low())
                        && Double.isFinite(estimated.p());
    }
}
