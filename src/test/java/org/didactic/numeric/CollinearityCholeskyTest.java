package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CollinearityCholeskyTest {
    private static final double[][] COLUMNS = {{1, -1, 2, -2}, {3, 1, -1, -3}, {5, -1, 3, -7}, {1, 1, -1, -1}};

    @Test
    void theLaterOfACollinearSetIsDropped() {
        CollinearityCholesky factor = factor(1);
        assertThat(factor.keptColumns()).containsExactly(0, 1, 3);
        assertThat(factor.ratio(2)).isLessThan(1e-12);
    }

    @Test
    void theVerdictDoesNotDependOnUnits() {
        assertThat(factor(1e-9).keptColumns()).containsExactly(0, 1, 3);
        assertThat(factor(1e9).keptColumns()).containsExactly(0, 1, 3);
    }

    @Test
    void aColumnThatDemeaningEmptiedIsDropped() {
        SymmetricMatrix products = SymmetricMatrix.ofLowerTriangle(2, new double[] {1e-20, 0, 0, 4});
        CollinearityCholesky factor = CollinearityCholesky.of(products, new double[] {9, 9});
        assertThat(factor.kept(0)).isFalse();
        assertThat(factor.kept(1)).isTrue();
    }

    @Test
    void theSolutionSatisfiesTheNormalEquationsOfTheKeptColumns() {
        SymmetricMatrix products = products(1);
        CollinearityCholesky factor = factor(1);
        double[] right = {1, 2, 3, 4};
        double[] solution = factor.solve(right);
        for (int row : factor.keptColumns()) {
            double product = 0;
            double fromInverse = 0;
            for (int column = 0; column < 4; column++) {
                product += products.get(row, column) * solution[column];
                fromInverse += factor.inverse().get(row, column) * right[column];
            }
            assertThat(product).isCloseTo(right[row], within(1e-12));
            assertThat(fromInverse).isCloseTo(solution[row], within(1e-12));
        }
        assertThat(solution[2]).isZero();
    }

    private static CollinearityCholesky factor(double scale) {
        SymmetricMatrix products = products(scale);
        double[] raw = {products.get(0, 0), products.get(1, 1), products.get(2, 2), products.get(3, 3)};
        return CollinearityCholesky.of(products, raw);
    }

    /** Returns the cross-products of the columns, the second measured in other units. */
    private static SymmetricMatrix products(double scale) {
        double[] products = new double[16];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                for (int row = 0; row < 4; row++) {
                    double factor = (i == 1 ? scale : 1) * (j == 1 ? scale : 1);
                    products[i * 4 + j] += COLUMNS[i][row] * COLUMNS[j][row] * factor;
                }
            }
        }
        return SymmetricMatrix.ofLowerTriangle(4, products);
    }
}
