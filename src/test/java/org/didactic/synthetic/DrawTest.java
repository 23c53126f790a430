package org.didactic.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The random numbers are named, distinct and of the distribution they claim. */
class DrawTest {

    private static final int MANY = 20_000;
    private final Draw root = Draw.seeded(7);

    @Test
    void aNumberDependsOnItsPathAlone() {
        assertThat(root.at("a").at(3).normal()).isEqualTo(root.at("a").at(3).normal());
        assertThat(root.at("a").at(3).uniform()).isNotEqualTo(root.at("a").at(4).uniform());
        assertThat(root.at("a").at(3).uniform()).isNotEqualTo(root.at("b").at(3).uniform());
        assertThat(root.at("ab").uniform()).isNotEqualTo(root.at("a").at("b").uniform());
    }

    @Test
    void normalsHaveMeanZeroAndVarianceOne() {
        double[] values =
                IntStream.range(0, MANY).mapToDouble(i -> root.at(i).normal()).toArray();
        double mean = IntStream.range(0, MANY).mapToDouble(i -> values[i]).sum() / MANY;
        double square =
                IntStream.range(0, MANY).mapToDouble(i -> values[i] * values[i]).sum() / MANY;
        assertThat(mean).isCloseTo(0, within(0.03));
        assertThat(square).isCloseTo(1, within(0.04));
    }

    @Test
    void neighbouringYearsAreCorrelatedAsAsked() {
        double product = IntStream.range(0, MANY)
                        .mapToDouble(i ->
                                root.at(i).persistent(2018, 0.6) * root.at(i).persistent(2019, 0.6))
                        .sum()
                / MANY;
        assertThat(product).isCloseTo(0.6, within(0.04));
    }
}
