package org.didactic.fuzz;

import java.util.List;
import java.util.Random;

/** The choices of one case: the same for the same seed and number. */
final class Draw {
    private final Random random;

    Draw(long seed, int number) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + number);
        random.nextLong();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    boolean yes(int percent) {
        return below(100) < percent;
    }
}
