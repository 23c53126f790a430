package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
    private static SymmetricMatrix wiggly(int order, int rank) {
        double[] entries = new double[order * order];
        for (int r = 0; r < rank; r++) {
            for (int i = 0; i < order; i++) {
                for (int j = 0; j <= i; j++) {
                    entries[i * order + j] += StrictMath.sin(i * 3.1 + r * 7.7) * StrictMath.sin(j * 3.1 + r * 7.7);
                }
            }
        }
        return SymmetricMatrix.ofLowerTriangle(order, entries);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30, 80})
    void vectorsAndValuesMakeUpTheMatrixAndVectorsAreOrthogonal(int order) {
        SymmetricMatrix matrix = wiggly(order, order / 2 + 1);
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        double[] values = new double[order];
        Arrays.setAll(values, eigen::value);
        SymmetricMatrix again = eigen.withValues(values);
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                assertThat(again.get(i, j)).isCloseTo(matrix.get(i, j), within(1e-12 * order));
                double product = 0;
                for (int k = 0; k < order; k++) {
                    product += eigen.vector(i)[k] * eigen.vector(j)[k];
                }
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-13));
            }
        }
    }

    @Test
    void valuesOfTheSecondDifferenceMatrixEqualTheirClosedForm() {
        int order = 12;
        double[] entries = new double[order * order];
        for (int i = 0; i < order; i++) {
            entries[i * order + i] = 2;
            if (i > 0) {
                entries[i * order + i - 1] = -1;
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(SymmetricMatrix.ofLowerTriangle(order, entries));
        double[] values = new double[order];
        Arrays.setAll(values, eigen::value);
        Arrays.sort(values);
        for (int k = 0; k < order; k++) {
            double sine = StrictMath.sin((k + 1) * Math.PI / (2 * (order + 1)));
            assertThat(values[k]).isCloseTo(4 * sine * sine, within(1e-14));
        }
    }

    @Test
    void smallValuesKeepTheirDigitsBesideLargeOnes() {
        // Scaled by 1, 1e-6 and 1e-12: determinant and trace tell the values.
        double[] entries = {2, 0, 0, 1e-6, 3e-12, 0, 1e-12, 1e-18, 5e-24};
        SymmetricEigen eigen = SymmetricEigen.of(SymmetricMatrix.ofLowerTriangle(3, entries));
        double product = eigen.value(0) * eigen.value(1) * eigen.value(2);
        // det of [[2,1,1],[1,3,1],[1,1,5]] = 22, times 1e-36.
        assertThat(product).isCloseTo(22e-36, within(22e-36 * 1e-12));
    }

    @Test
    void aFactorNeedsAPositiveDefiniteMatrix() {
        assertThatThrownBy(() -> CholeskyFactor.of(SymmetricMatrix.ofLowerTriangle(1, new double[] {-1})))
                .hasMessage("the matrix is not positive definite (-1)");
    }
}
