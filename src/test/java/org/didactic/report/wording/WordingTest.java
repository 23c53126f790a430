package org.didactic.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Value;
import org.didactic.result.Stars;
import org.didactic.spec.EventTime;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static Value effect(double estimate, double low, double high) {
        return new Value.Estimated(estimate, 0.02, 148.0, 1, 0.5, low, high);
    }

    private static String words(Value value, Scale scale) {
        Verdict verdict = Verdict.of(value, scale);
        return verdict.lead() + ": " + verdict.rest();
    }

    @Test
    void aFallIsToldWithoutSigns() {
        assertThat(words(effect(-0.096, -0.139, -0.053), Scale.PROPORTION))
                .isEqualTo("Fell: by 9.6 percentage points (5 to 14)");
    }

    @Test
    void aRiseOfALogarithmIsToldInPerCent() {
        assertThat(words(effect(0.0953, 0.01, 0.18), Scale.LOG)).isEqualTo("Rose: by 10.0 % (1 to 20)");
    }

    @Test
    void anIntervalAcrossZeroNeverMeansNoEffect() {
        assertThat(words(effect(0.013, -0.052, 0.078), Scale.PROPORTION))
                .isEqualTo("Cannot tell: between 5 points down and 8 up");
        assertThat(words(effect(-0.031, -0.21, 0.148), Scale.LOG))
                .isEqualTo("Cannot tell: between 19 % less and 16 % more");
        assertThat(words(effect(0.1, -1.234, 0.005), Scale.PLAIN))
                .isEqualTo("Cannot tell: between 1.23 down and 0.005 up");
    }

    @Test
    void anIntervalAcrossZeroRunsFromOneEndToTheOther() {
        assertThat(new Magnitude(Scale.PROPORTION).ends(-0.052, 0.078)).isEqualTo("5 points down to 8 up");
        assertThat(new Magnitude(Scale.LOG).ends(-0.21, 0.148)).isEqualTo("19 % less to 16 % more");
    }

    @Test
    void levelsThatDifferAreToldWithTheirEstimators() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("A", "95 %");
        levels.put("B", "90 %");
        levels.put("C", "95 %");

        assertThat(IntervalLevels.of(levels)).isEqualTo("95 % (A, C) and 90 % (B)");
        levels.remove("B");
        assertThat(IntervalLevels.of(levels)).isEqualTo("95 %");
    }

    @Test
    void anIntervalThatTouchesZeroCannotTell() {
        assertThat(Verdict.direction(effect(0.1, 0, 0.2))).isEqualTo(Verdict.Direction.CANNOT_TELL);
    }

    @Test
    void aMissingEffectIsToldWithItsReason() {
        assertThat(words(new Value.NotIdentified("no treated rows"), Scale.PLAIN))
                .isEqualTo("Not estimated: no treated rows");
    }

    @ParameterizedTest
    @CsvSource({"0.0009, ***", "0.001, **", "0.01, *", "0.049, *", "0.05, +", "0.1, ''"})
    void starsChangeAtTheConventionalLevels(double p, String stars) {
        assertThat(Stars.of(p)).isEqualTo(stars);
    }

    @ParameterizedTest
    @CsvSource({
        "-4, Years −5 to −4, −5 to −4",
        "-2, Years −3 to −2, −3 to −2",
        "-1, Year −1, −1",
        "0, Years 0 to 1, 0 to 1",
        "4, Years 4 and later, 4+"
    })
    void periodsAreCalledByTheirBins(int key, String row, String tick) {
        assertThat(labels(-5).row(key)).isEqualTo(row);
        assertThat(labels(-5).tick(key)).isEqualTo(tick);
    }

    @Test
    void anOpenLowerEndIsCalledByWhatTheSampleHolds() {
        assertThat(labels(-4).row(-4)).isEqualTo("Year −4");
        assertThat(labels(null).row(-4)).isEqualTo("Years −4 and earlier");
    }

    private static PeriodLabels labels(@Nullable Integer earliest) {
        Position at = Position.ofFile("analysis.yaml");
        return new PeriodLabels(
                new EventTime.Periods(
                        -1,
                        List.of(
                                new EventTime.Bin(-4, null, -4, at),
                                new EventTime.Bin(-2, -3, -2, at),
                                new EventTime.Bin(0, 0, 1, at),
                                new EventTime.Bin(4, 4, null, at))),
                Noun.ofTime("year"),
                earliest);
    }

    @ParameterizedTest
    @CsvSource({
        "authority, authorities",
        "state, states",
        "id, units",
        "countyreal, units",
        "local_authority, local authorities",
        "unit_2, units"
    })
    void unitsAreCalledByTheirColumnWhereItIsAWord(String column, String many) {
        assertThat(Noun.ofUnit(column).many()).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({"year, years", "FY year, years", "t, periods", "Quarter, quarters"})
    void periodsAreCalledByTheCalendar(String column, String many) {
        assertThat(Noun.ofTime(column).many()).isEqualTo(many);
    }
}
