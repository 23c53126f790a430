package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFontTest {

    @ParameterizedTest
    @MethodSource("weights")
    void bothWeightsHaveTheCharactersOfAReport(FigureFont font) {
        String needed = "ABCZabcz0189 .,;:%()+\u2212\u2013\u2026\u2019\u00a3\u20ac\u00e9\u00df\u0141\u00d7\u00b2";

        assertThat(needed.chars()).allMatch(character -> font.glyph(character) != 0);
        assertThat(font.glyph(0xFFFE)).isZero();
    }

    @ParameterizedTest
    @MethodSource("weights")
    void outlinesLieBetweenDescenderAndAscender(FigureFont font) {
        for (char character = '!'; character <= '\u017e'; character++) {
            int glyph = font.glyph(character);
            var bounds = font.outline(glyph).getBounds2D();

            assertThat(bounds.getMinY()).isGreaterThan(-500);
            assertThat(bounds.getMaxY()).isLessThan(1200);
            assertThat(bounds.getWidth()).isLessThan(font.advance(glyph) + 300);
        }
    }

    /** Advances as the font's hmtx table gives them in thousandths of an em: A 543, the minus 497. */
    @Test
    void aTextIsAsWideAsItsAdvances() {
        assertThat(FigureFont.REGULAR.width("A", 1000)).isEqualTo(543);
        assertThat(FigureFont.REGULAR.width("\u2212A\u2212", 1000)).isEqualTo(2 * 497 + 543);
    }

    static Stream<FigureFont> weights() {
        return Stream.of(FigureFont.REGULAR, FigureFont.SEMIBOLD);
    }
}
