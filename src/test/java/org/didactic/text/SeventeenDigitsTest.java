package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeventeenDigitsTest {
    private static final int COUNT = 1_000_000;

    @Test
    void itWritesRandomBitPatternsAsExactArithmeticDoes() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < COUNT; i++) {
            int exponent = 1023 - 21 + random.nextInt(79);
            agree(Double.longBitsToDouble((long) exponent << 52 | random.nextLong() >>> 12));
        }
    }

    @Test
    void itWritesNumbersWithFewDigitsAsExactArithmeticDoes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < COUNT; i++) {
            double number = random.nextInt(1 << random.nextInt(1, 31));
            agree(number / Math.pow(10, random.nextInt(8)));
            agree(-number / (1 << random.nextInt(20)));
        }
    }

    @Test
    void itWritesTheNeighboursOfPowersOfTenAndOfTwoAsExactArithmeticDoes() {
        for (int power = -7; power <= 17; power++) {
            neighbours(Double.parseDouble("1e" + power));
        }
        for (int power = -21; power <= 57; power++) {
            neighbours(Math.scalb(1.0, power));
        }
    }

    @Test
    void itLeavesNumbersWithAnExponentToOthers() {
        assertThat(SeventeenDigits.plain(1e-6)).isNull();
        assertThat(SeventeenDigits.plain(1e17)).isNull();
        assertThat(SeventeenDigits.plain(Double.MIN_VALUE)).isNull();
        assertThat(SeventeenDigits.plain(1e-5)).isEqualTo("0.000010000000000000001");
        assertThat(SeventeenDigits.plain(99_999_999_999_999_984.0)).isEqualTo("99999999999999984");
    }

    private static void neighbours(double number) {
        double below = number;
        double above = number;
        for (int i = 0; i < 1000; i++) {
            agree(below);
            agree(above);
            below = Math.nextDown(below);
            above = Math.nextUp(above);
        }
    }

    private static void agree(double number) {
        String plain = number == 0 ? null : SeventeenDigits.plain(number);
        if (plain != null && !plain.equals(NumberText.exact(number))) {
            assertThat(plain).isEqualTo(NumberText.exact(number));
        }
    }
}
