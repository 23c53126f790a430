package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantileTest {
    @Test
    void type7IsLinearBetweenNeighbours() {
        double[] values = {7, 1, 3, 10};

        // (n - 1) p = 0.75, 1.5, 2.97
        assertThat(Quantile.type7(values, 0.25)).isEqualTo(2.5);
        assertThat(Quantile.type7(values, 0.5)).isEqualTo(5);
        assertThat(Quantile.type7(values, 0.99)).isCloseTo(9.91, within(1e-12));
        assertThat(Quantile.type7(values, 0)).isEqualTo(1);
        assertThat(Quantile.type7(values, 1)).isEqualTo(10);
        assertThat(values).containsExactly(7, 1, 3, 10);
    }

    @Test
    void thereIsNoQuantileOfNothing() {
        assertThatThrownBy(() -> Quantile.type7(new double[0], 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantile.type7(new double[] {1}, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
