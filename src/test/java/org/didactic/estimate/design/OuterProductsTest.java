package org.didactic.estimate.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OuterProductsTest {

    /** Few columns are taken as full; of many, vectors are gathered by pattern, and patterns beyond 64 stand alone. */
    @ParameterizedTest(name = "{0} columns, {1} patterns")
    @CsvSource({"7, 3", "150, 5", "150, 90", "180, 150"})
    void theSumIsThatOfTheProductsOneByOne(int columns, int patterns) {
        OuterProducts products = new OuterProducts(columns);
        double[] expected = new double[columns * columns];
        TouchedColumns vector = new TouchedColumns(columns);
        for (int number = 0; number < 1001; number++) {
            double[] plain = new double[columns];
            int pattern = number % patterns;
            for (int i = 0; i < 6; i++) {
                int column = (pattern * 31 + i * (pattern % 5 + 1) * 13) % columns;
                double value = StrictMath.sin(number * 7.3 + i);
                vector.add(column, value);
                plain[column] += value;
            }
            products.add(vector);
            vector.clear();
            for (int row = 0; row < columns; row++) {
                for (int column = 0; column <= row; column++) {
                    expected[row * columns + column] += plain[row] * plain[column];
                }
            }
        }

        assertThat(products.lowerTriangle()).containsExactly(expected, within(1e-11));
    }
}
