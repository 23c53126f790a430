package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "1.25, 1, 1.2",
        "1.35, 1, 1.4",
        "0.15, 1, 0.1",
        "2.5, 0, 2",
        "-0.0957, 2, −0.10",
        "-0.009, 2, −0.009",
        "-0.0049, 2, −0.005",
        "0.005, 2, 0.005",
        "0.0097, 2, 0.01",
        "0.01, 2, 0.01",
        "0.00499, 2, 0.005",
        "-0.0000001, 2, −1e−7",
        "0.00000000234, 2, 2e−9",
        "-1.5e150, 2, −1.50e150",
        "0, 2, 0.00",
        "-0.0, 2, 0.00",
        "1234.5, 2, '1,234.50'",
        "-999.996, 2, '−1,000.00'",
        "-123456, 0, '−123,456'",
        "999, 0, 999",
        "0.0005, 3, 0.0005",
        "0.00049, 3, 0.0005",
        "0.00049, 2, 0.0005",
        "0.9995, 3, '1.000'",
        "0.125, 2, 0.12",
        "0.375, 2, 0.38",
        "-0.125, 2, −0.12",
        "0.995, 2, 0.99",
        "9.995, 2, 9.99",
        "999.5, 0, '1,000'",
        "-999999.995, 2, '−999,999.99'",
        "999999999999999.9, 1, '999,999,999,999,999.9'",
        "1e15, 2, 1.00e15",
        "1.7976931348623157e308, 2, 1.80e308",
        "4.9e-324, 2, 5e−324",
        "-0.04, 1, −0.04",
        "9.649999, 1, 9.6",
        "-100, 1, −100.0",
    })
    void pageNumbersRoundTheBinaryValueAndNeverLoseASmallOne(double number, int decimals, String printed) {
        assertThat(NumberText.page(number, decimals)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"-0.004, 2, 0.00", "-0.6, 0, −1", "0.1386, 3, 0.139"})
    void fixedNumbersHaveTheirDecimalsAndNoSignedZero(double number, int decimals, String printed) {
        assertThat(NumberText.fixed(number, decimals)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0009999, <0.001",
        "0.001, 0.001",
        "0.1386, 0.139",
        "1, 1.000",
        "0, <0.001",
        "0.0005, <0.001",
        "0.00049, <0.001",
        "0.9995, 1.000",
        "0.0015, 0.002",
        "0.0095, 0.009",
        "0.00951, <0.010",
        "0.01, 0.010",
        "0.0104, 0.010",
        "0.0496, <0.050",
        "0.0499999999, <0.050",
        "0.05, 0.050",
        "0.0504, 0.050",
        "0.0996, <0.100",
        "0.1, 0.100"
    })
    void probabilitiesHaveThreeDecimals(double probability, String printed) {
        assertThat(NumberText.probability(probability)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "'1769', '1,769'", "1234567, '1,234,567'", "-1234, '−1,234'"})
    void countsHaveThousandsSetApart(long number, String printed) {
        assertThat(NumberText.count(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"-1450.6, '−1,451'", "328.5, 328", "-0.4, 0"})
    void wholeNumbersRoundLikeTheOthers(double number, String printed) {
        assertThat(NumberText.whole(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 95", "0.975, 97.5", "0.9, 90", "1, 100", "0, 0"})
    void sharesAreGivenInPerCent(double share, String printed) {
        assertThat(NumberText.percent(share)).isEqualTo(printed);
    }

    @Test
    void dataNumbersCarrySeventeenDigits() {
        assertThat(NumberText.full(0.1)).isEqualTo("0.10000000000000001");
        assertThat(NumberText.full(-2)).isEqualTo("-2");
        assertThat(NumberText.full(-0.0)).isEqualTo("0");
        assertThat(NumberText.full(1500)).isEqualTo("1500");
        assertThat(NumberText.full(1e-10)).isEqualTo("1E-10");
        assertThat(Double.parseDouble(NumberText.full(Math.PI))).isEqualTo(Math.PI);
    }

    @Test
    void whatIsNoNumberIsToldInWords() {
        assertThat(NumberText.told(-0.5)).isEqualTo("-0.5");
        assertThat(NumberText.told(Double.NaN)).isEqualTo("not a number");
        assertThat(NumberText.told(Double.NEGATIVE_INFINITY)).isEqualTo("minus infinity");
    }
}
