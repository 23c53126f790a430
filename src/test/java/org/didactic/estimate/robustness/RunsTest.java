package org.didactic.estimate.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.didactic.diagnose.Finding;
import org.didactic.estimate.Value;
import org.didactic.fixture.AskedStudy;
import org.didactic.result.ResultRow;
import org.junit.jupiter.api.Test;

class RunsTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-10);
    private static final String[] ESTIMATORS = {
        "event_time: {reference: -1, bins: {-2: [.., -2], 0: [0, 1], 2: [2, ..]}}",
        "estimators:",
        "  - {id: twfe, method: twfe}",
        "  - {id: sunab, method: sun-abraham, always_treated: drop}",
        "  - {id: controls, method: sun-abraham, always_treated: keep_as_control}",
        "  - {id: cs, method: callaway-santanna}",
        "  - {id: gapped, method: callaway-santanna, rows: unbalanced}",
        "  - {id: universal, method: callaway-santanna, base_period: universal}",
        "  - {id: imputed, method: imputation}",
        "  - {id: stages, method: two-stage}",
        "  - {id: after, method: twfe, event_time: none}",
    };

    @Test
    void thePlaceboIsAnEstimateOnRowsBeforeTheTrueStartWithAnEarlierOne() {
        AskedStudy study = asked("robustness: {placebo: {shift: -1}}");
        List<String> sham = AskedStudy.rows().stream()
                .filter(row -> start(row) == 0 || year(row) < start(row))
                .map(row ->
                        start(row) == 0 ? row : row.replaceFirst("," + start(row) + ",", "," + (start(row) - 1) + ","))
                .toList();
        AskedStudy moved = AskedStudy.of(
                sham,
                Stream.of(ESTIMATORS)
                        .map(line -> line.startsWith("event_time") ? "event_time: {reference: -1}" : line)
                        .toArray(String[]::new));
        for (String estimator : List.of("twfe", "sunab", "controls", "gapped", "imputed", "stages", "after")) {
            ResultRow expected = moved.row(estimator + ".att");
            ResultRow found = study.row(estimator + "@placebo.att");
            assertThat(((Value.Estimated) found.value()).estimate())
                    .as(estimator)
                    .isCloseTo(((Value.Estimated) expected.value()).estimate(), ROUNDING);
            assertThat(found.observations()).as(estimator).isEqualTo(expected.observations());
        }
        assertThat(study.ids("cs@placebo")).isEmpty();
    }

    @Test
    void aShiftThatLeavesNothingBeforeTheShamStartGivesReasonsAndAWarning() {
        AskedStudy study = asked("robustness: {placebo: {shift: -2147483648}}");
        for (String estimator : List.of("twfe", "sunab", "controls", "imputed", "stages", "gapped")) {
            assertThat(study.row(estimator + "@placebo.att").value())
                    .as(estimator)
                    .isInstanceOf(Value.NotIdentified.class);
        }
        Finding finding = study.found("placebo.few-units").get(0);
        assertThat(finding.what()).startsWith("No unit is observed in the period before its sham start");
        assertThat(finding.where()).isEqualTo("y.twfe@placebo, y.sunab@placebo, y.controls@placebo");
    }

    @Test
    void fewUnitsBehindTheShamReferenceAreNamed() {
        AskedStudy study = asked("robustness: {placebo: {shift: -3}}");
        // Only u15 starts late enough: its sham start is 2003, and 2001 and 2002 lie before it.
        assertThat(study.found("placebo.few-units"))
                .filteredOn(finding -> finding.where().contains("y.twfe@placebo"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                    assertThat(finding.units()).containsExactly("u15");
                    assertThat(finding.what()).startsWith("Only 1 unit (u15) is observed");
                });
        // Three cohorts, the earliest from 2003: one period is the most that leaves all of them.
        assertThat(study.ids("sunab@placebo_shift1")).isNotEmpty();
        assertThat(study.ids("twfe@placebo_shift1")).isEmpty();
        assertThat(asked("robustness: {placebo: {shift: -1}}").ids("sunab@placebo_shift1"))
                .isEmpty();
    }

    @Test
    void evenlySpacedRunsAreMadeWhereSomethingNeedsThem() {
        AskedStudy study = asked("robustness: {pretrend: true}");
        assertThat(study.results().runs().stream().map(each -> each.estimation().estimator()))
                .containsExactly(
                        "twfe@yearly",
                        "sunab@yearly",
                        "controls@yearly",
                        "cs@universal",
                        "gapped@universal",
                        "imputed@yearly",
                        "stages@yearly");
        assertThat(((Value.Estimated) study.row("cs@universal.period:-3").value()).estimate())
                .isEqualTo(((Value.Estimated) study.row("universal.period:-3").value()).estimate());
        assertThat(study.row("cs@universal.period:-1").value())
                .isEqualTo(study.row("universal.period:-1").value());
    }

    @Test
    void neitherTheOrderOfRowsNorTheNamesOfUnitsMatter() {
        String robustness = "robustness: {windows: [2], placebo: {shift: -1}, yearly: true}";
        List<String> shuffled = new ArrayList<>(AskedStudy.rows());
        Collections.shuffle(shuffled, new Random(9));
        shuffled.replaceAll(row -> "v" + (99 - Integer.parseInt(row.substring(1, 3))) + row.substring(3));
        AskedStudy study = asked(robustness);
        AskedStudy other = asked(shuffled, robustness);
        for (ResultRow row : study.results().rows()) {
            if (row.value() instanceof Value.Estimated value) {
                Value.Estimated same = (Value.Estimated)
                        other.row(row.id().substring("y.".length())).value();
                assertThat(same.estimate()).as(row.id()).isCloseTo(value.estimate(), ROUNDING);
                assertThat(same.standardError()).as(row.id()).isCloseTo(value.standardError(), ROUNDING);
            }
        }
    }

    private static AskedStudy asked(String robustness) {
        return asked(AskedStudy.rows(), robustness);
    }

    private static AskedStudy asked(List<String> rows, String robustness) {
        List<String> lines = new ArrayList<>(List.of(ESTIMATORS));
        lines.add(robustness);
        return AskedStudy.of(rows, lines.toArray(String[]::new));
    }

    private static int start(String row) {
        String cell = row.split(",", -1)[2];
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static int year(String row) {
        return Integer.parseInt(row.split(",", -1)[1]);
    }
}
