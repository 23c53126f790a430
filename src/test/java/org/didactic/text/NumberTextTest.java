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
    @CsvSource({"0.0009999, <0.001", "0.001, 0.001", "0.1386, 0.139", "1, 1.000", "0, <0.001"})
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
}
