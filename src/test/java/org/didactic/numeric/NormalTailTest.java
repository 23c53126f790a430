package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTailTest {
    private static final double RELATIVE = 1e-13;

    @Test
    void equalsTheTwoSidedProbabilityOfTheDistribution() {
        for (double value = 0; value < 8; value += 0.07) {
            double expected = new StandardNormal().twoSidedProbability(value) / 2;
            assertThat(NormalTail.above(value)).isCloseTo(expected, within(RELATIVE * 10 * expected));
            assertThat(NormalTail.above(-value)).isCloseTo(1 - expected, within(RELATIVE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.2533141373155003",
        "0.5, 0.8763644564536923",
        "3, 0.30459029871010329",
        "10, 0.099028596471731921",
        "100, 0.0099990002998500980",
    })
    void millsRatioKeepsItsAccuracyFarOut(double value, double expected) {
        assertThat(NormalTail.mills(value)).isCloseTo(expected, within(RELATIVE * expected));
    }
}
