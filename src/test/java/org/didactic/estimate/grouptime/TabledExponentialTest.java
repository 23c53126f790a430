package org.didactic.estimate.grouptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TabledExponentialTest {

    @Test
    void itIsTheExponentialFunctionInsideTheTableAndOutsideIt() {
        int[] units = IntStream.range(0, 10_000).toArray();
        double[] x = IntStream.of(units).mapToDouble(i -> (i - 5_000) / 100.0).toArray();
        double[] found = new double[x.length];

        TabledExponential.fill(units, x, 0.013, 1.1, found);

        for (int i : units) {
            double exact = StrictMath.exp(0.013 + 1.1 * x[i]);
            assertThat(found[i]).isCloseTo(exact, within(1e-15 * exact));
        }
    }

    @Test
    void smallExponentsAreRightToFourteenDigits() {
        for (double reach : new double[] {1e-3, 0.15}) {
            double[] numbers = {2, 2, 2};

            SmallExponential.multiply(
                    new int[] {0, 1, 2}, new double[] {-1, 0.3, 1}, 0, 0.999 * reach, 0.999 * reach, numbers);

            assertThat(numbers[0]).isCloseTo(2 * StrictMath.exp(-0.999 * reach), within(1e-14));
            assertThat(numbers[1]).isCloseTo(2 * StrictMath.exp(0.2997 * reach), within(1e-14));
            assertThat(numbers[2]).isCloseTo(2 * StrictMath.exp(0.999 * reach), within(1e-14));
        }
    }
}
