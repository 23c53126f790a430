package org.didactic.result.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0.10    | -0.105   | -0.095",
                "\u22120.10 | -0.105   | -0.095",
                "\u20130.10 | -0.105   | -0.095",
                ".139     | 0.1385   | 0.1395",
                "1,769    | 1768.5   | 1769.5",
                "\u22121,451 | -1451.5 | -1450.5",
                "12.58%   | 12.575   | 12.585",
                "12.58 %  | 12.575   | 12.585",
                "+3       | 2.5      | 3.5",
                "<.001    | 0        | 0.001",
                "< 0.05   | 0        | 0.05",
                "0        | -0.5     | 0.5"
            })
    void aNumberHoldsAllThatPrintsSo(String printed, String low, String high) {
        assertThat(number(printed).low()).isEqualByComparingTo(low);
        assertThat(number(printed).high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n.a.", "1.2.3", "0.1*", "(0.03)", "1 769", "0,10", "-2,27", "1,2345"})
    void whatIsNoNumberIsNone(String printed) {
        assertThat(PrintedNumber.of(printed)).isNull();
    }

    @Test
    void aTextLongerThanAnyPrintedNumberIsNone() {
        assertThat(PrintedNumber.of("1".repeat(40))).isNotNull();
        assertThat(PrintedNumber.of("1".repeat(41))).isNull();
    }

    /** As a double, 0.565 is a little below the tie and 0.145 a little above it. */
    @ParameterizedTest
    @CsvSource({"0.56,0.565", "0.57,0.565", "0.14,0.145", "0.15,0.145", "-0.14,-0.145", "2,2.5", "3,2.5"})
    void aTiePrintsEitherWay(String printed, double value) {
        assertThat(number(printed).covers(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.56,0.5650001", "0.57,0.5649999", "<.001,0.0010001", "-0.10,0.10", "0,0.51"})
    void whatLiesBeyondHalfAUnitPrintsOtherwise(String printed, double value) {
        assertThat(number(printed).covers(value)).isFalse();
    }

    private static PrintedNumber number(String printed) {
        return Objects.requireNonNull(PrintedNumber.of(printed), printed);
    }
}
