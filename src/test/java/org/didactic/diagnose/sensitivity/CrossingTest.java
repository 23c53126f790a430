package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingTest {
    @Test
    void thePointIsWithinTheToleranceOfTheCrossing() {
        double found = Crossing.find(at -> 2 - at * at, 0, 3, 2, -7, 1e-9);
        assertThat(found * found).isLessThanOrEqualTo(2);
        assertThat((found + 1e-9) * (found + 1e-9)).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-30, 1e-9})
    void aToleranceFinerThanTheNumbersThereAreEnds(double tolerance) {
        double large = 1e18;
        double found = Crossing.find(at -> 1.5 * large - at, large, 2 * large, 0.5 * large, -0.5 * large, tolerance);
        assertThat(found).isBetween(1.5 * large - Math.ulp(2 * large), 1.5 * large);
        assertThat(Crossing.find(at -> at < 0 ? -1 : 1, large, -large, 1, -1, tolerance))
                .isNotNegative();
    }
}
