package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.numeric.StandardNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeMagnitudesTest {
    private static final double STEP = 0.01;
    private static final double COARSE = 0.25;
    private static final double FAR = 40;

    /** Draws tell the critical value of the first step to about this. */
    private static final double DRAWN = 0.06;

    private static final double EXACT = 1e-9;

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(Invented.three(), new double[] {1, 0, 0}, 0.5),
                Arguments.of(Invented.three(), new double[] {1, 0, 0}, 2.0),
                Arguments.of(Invented.three(), new double[] {0.5, 0.3, 0.2}, 1.0),
                Arguments.of(Invented.three(), new double[] {0.5, 0.3, 0.2}, 4.0),
                Arguments.of(Invented.three(), new double[] {1, 0, -1}, 0.7),
                Arguments.of(Invented.three().times(-1), new double[] {0.5, 0.5, 0}, 1.0),
                Arguments.of(Invented.of(1, 3), new double[] {0.6, 0.3, 0.1}, 1.5),
                Arguments.of(Invented.of(4, 1), new double[] {1}, 1.0),
                Arguments.of(Invented.of(2, 2), new double[] {0.5, 0.5}, 0.0));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theIntervalEndsWhereTheTestByItsDefinitionRejects(Invented study, double[] weights, double bound) {
        List<SlowConditionalTest> tests = new ArrayList<>();
        for (int change = 0; change < study.before(); change++) {
            tests.add(new SlowConditionalTest(study, weights, bound, change, 1));
            tests.add(new SlowConditionalTest(study, weights, bound, change, -1));
        }
        Interval interval = interval(study, weights, bound);

        assertThat(interval.low()).isCloseTo(end(study, weights, tests, -1), within(2 * STEP));
        assertThat(interval.high()).isCloseTo(end(study, weights, tests, 1), within(2 * STEP));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFirstStepsCriticalValueIsThatOfDraws(Invented study, double[] weights, double bound) {
        LaterChanges later = LaterChanges.of(study.effects(), weights);
        for (int change = 0; change < study.before(); change++) {
            MomentLines lines = MomentLines.of(later, EarlierChange.of(study.effects(), later, change), bound);
            double exact = LeastFavourable.criticalValue(lines, 0.005, new StandardNormal().criticalValue(0.99));

            assertThat(exact)
                    .isCloseTo(new SlowConditionalTest(study, weights, bound, change, 1).critical(), within(DRAWN))
                    .isCloseTo(new SlowConditionalTest(study, weights, bound, change, -1).critical(), within(DRAWN));
        }
    }

    @Test
    void unitsOfMeasurementDoNotMatter() {
        Interval metres = interval(Invented.three(), new double[] {0.5, 0.3, 0.2}, 1);
        Interval millimetres = interval(Invented.three().times(1000), new double[] {0.5, 0.3, 0.2}, 1);

        assertThat(millimetres.low()).isCloseTo(1000 * metres.low(), within(1e-3));
        assertThat(millimetres.high()).isCloseTo(1000 * metres.high(), within(1e-3));
    }

    @Test
    void theOppositeOutcomeHasTheOppositeInterval() {
        Interval gains = interval(Invented.three(), new double[] {0.5, 0.3, 0.2}, 1);
        Interval losses = interval(Invented.three().times(-1), new double[] {0.5, 0.3, 0.2}, 1);

        assertThat(losses.low()).isCloseTo(-gains.high(), within(EXACT));
        assertThat(losses.high()).isCloseTo(-gains.low(), within(EXACT));
    }

    @Test
    void withoutAnyViolationTheIntervalIsNearlyTheUsualOne() {
        Invented study = Invented.three();
        double error = Math.sqrt(study.covariance(3, 3));
        Interval interval = interval(study, new double[] {1, 0, 0}, 0);

        assertThat(interval.low()).isCloseTo(2.1 - 1.96 * error, within(0.01 * error));
        assertThat(interval.high()).isCloseTo(2.1 + 1.96 * error, within(0.01 * error));
    }

    @Test
    void theIntervalIsNotCutAtTwentyErrors() {
        Invented study = Invented.three();
        double error = Math.sqrt(study.covariance(3, 3));
        Interval interval = interval(study, new double[] {1, 0, 0}, 50);

        assertThat(interval.high()).isGreaterThan(2.1 + 20 * error);
        assertThat(interval.low()).isLessThan(2.1 - 20 * error);
    }

    @Test
    void aLargerBoundGivesALongerInterval() {
        Interval before = interval(Invented.three(), new double[] {1, 0, 0}, 0);
        for (double bound = 0.25; bound <= 5; bound += 0.25) {
            Interval interval = interval(Invented.three(), new double[] {1, 0, 0}, bound);
            assertThat(interval.low()).isLessThan(before.low());
            assertThat(interval.high()).isGreaterThan(before.high());
            before = interval;
        }
    }

    private static Interval interval(Invented study, double[] weights, double bound) {
        return RelativeMagnitudes.of(study.effects(), weights, Invented.LEVEL).interval(bound);
    }

    /** Returns the outermost value on one side that a test accepts. */
    private static double end(Invented study, double[] weights, List<SlowConditionalTest> tests, int side) {
        double estimate = 0;
        for (int i = 0; i < weights.length; i++) {
            estimate += weights[i] * study.estimates()[study.before() + i];
        }
        double reach = 0;
        for (double distance = 0; distance < FAR; distance += COARSE) {
            reach = accepted(tests, estimate + side * distance) ? distance : reach;
        }
        while (accepted(tests, estimate + side * (reach + STEP))) {
            reach += STEP;
        }
        return estimate + side * reach;
    }

    private static boolean accepted(List<SlowConditionalTest> tests, double value) {
        return tests.stream().anyMatch(test -> test.accepts(value));
    }
}
