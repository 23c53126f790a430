package org.didactic.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.didactic.estimate.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTest {
    /** A power of two, so that nothing is rounded on the way. */
    @ParameterizedTest
    @ValueSource(doubles = {0x1p-330, 0x1p-20, 0x1p300})
    void degreesOfFreedomDoNotDependOnTheUnitOfMeasurement(double unit) {
        assertThat(difference(unit).df()).isEqualTo(difference(1).df());
        assertThat(difference(unit).p()).isEqualTo(difference(1).p());
    }

    private static Value.Estimated difference(double unit) {
        double[] adopters = {1 * unit, 4 * unit, 6 * unit};
        double[] others = {2 * unit, 3 * unit, 9 * unit, 5 * unit};
        return (Value.Estimated) Balance.of(adopters, others, 0.95).difference();
    }
}
