package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts are read as numbers, compared as keys and sorted. */
class TextsTest {
    @ParameterizedTest
    @CsvSource({"1,1", "-1.50,-1.5", "+2,2", ".5,0.5", "5.,5", "1e3,1000", "1E-2,0.01", "0123,123"})
    void numbersAreDigitsWithSignPointAndExponent(String text, double expected) {
        assertThat(DecimalText.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e5",
                "1e",
                "1e+",
                "1,234",
                " 1",
                "1 ",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "1f",
                "1_000",
                "١",
                "1e999",
                "1.2.3",
                "--1"
            })
    void anythingElseIsText(String text) {
        assertThat(DecimalText.parse(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "2016,2016",
        "2016.0,2016",
        "2016.50,2016.5",
        "+7,7",
        "-0,0",
        "0.0,0",
        "100,100",
        "0123,0123",
        "1E5,1E5",
        "00A,00A",
        "1.,1."
    })
    void keysOfPlainNumbersHaveOneForm(String text, String key) {
        assertThat(KeyText.of(text)).isEqualTo(key);
    }

    @Test
    void theOrderIsByCodePoint() {
        assertThat(CodePointOrder.INSTANCE.compare("\uFF5E", "\uD83D\uDE00")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("\uD83D\uDE00", "\uD83D\uDE01"))
                .isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("a", "ab")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("Z", "a")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("a", "a")).isZero();
    }
}
