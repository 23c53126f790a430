package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowestNumbersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 40})
    void theLowestAreThoseThatASortPutsFirst(int count) {
        Random random = new Random(count);
        long[] numbers = IntStream.range(0, 40)
                .mapToLong(i -> i == 3 ? Long.MAX_VALUE : random.nextInt(12) - 6)
                .toArray();
        int[] sorted = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> numbers[i]))
                .mapToInt(Integer::intValue)
                .limit(count)
                .toArray();

        assertThat(LowestNumbers.places(numbers, count)).containsExactly(sorted);
    }
}
