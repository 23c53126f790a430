package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {

    @Test
    void smallEffectsCarryTheirSignAndTheDecimalsOfTheStep() {
        assertThat(ValueAxis.covering(-0.04, 0.05, 6, true).labels())
                .containsExactly("\u22120.04", "\u22120.02", "0", "+0.02", "+0.04");
    }

    @Test
    void fiveDigitsAreGrouped() {
        assertThat(ValueAxis.covering(0, 20000, 5, false).labels())
                .containsExactly("0", "5000", "10,000", "15,000", "20,000");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,5", "-3,-3", "0,1e-9", "1e12,1e12", "-1e300,1e300", "0,1e-300", "0.999,1.001"})
    void anyRangeLiesInsideItsAxisWithATickOrMore(double least, double most) {
        ValueAxis axis = ValueAxis.covering(least, most, 8, false);

        assertThat(axis.low()).isLessThan(least);
        assertThat(axis.high()).isGreaterThan(most);
        assertThat(axis.ticks()).hasSizeBetween(3, 10).allMatch(tick -> tick >= axis.low() && tick <= axis.high());
        assertThat(axis.labels()).doesNotHaveDuplicates().hasSameSizeAs(axis.ticks());
    }
}
