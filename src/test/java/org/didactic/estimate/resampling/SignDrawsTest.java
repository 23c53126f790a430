package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignDrawsTest {
    private static final int DRAWS = 150;

    @Test
    void aSumTakesEachNamesOwnSigns() {
        List<String> names =
                IntStream.range(0, 21).mapToObj(each -> "county " + each).toList();
        Random random = new Random(4);
        double[] values = random.doubles(names.size(), -1, 1).toArray();
        double[] sums = SignDraws.of(11, "test", names, DRAWS).sums(values);
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int name = 0; name < values.length; name++) {
                long bits = DrawStream.of(11, "test", names.get(name)).bits(draw / 64);
                sum += (bits >>> (draw % 64) & 1) == 1 ? values[name] : -values[name];
            }
            assertThat(sums[draw]).isCloseTo(sum, within(1e-13));
        }
    }

    @Test
    void aNameKeepsItsSignsWhoeverElseIsThere() {
        double[] alone = SignDraws.of(11, "test", List.of("Cork"), DRAWS).sums(new double[] {1});
        double[] among = SignDraws.of(11, "test", List.of("Sligo", "Clare", "Cork"), DRAWS)
                .sums(new double[] {0, 0, 1});
        assertThat(among).containsExactly(alone);
        assertThat(alone).containsOnly(-1, 1);
    }
}
