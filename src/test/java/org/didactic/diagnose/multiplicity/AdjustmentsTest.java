package org.didactic.diagnose.multiplicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.didactic.estimate.resampling.NullDraws;
import org.junit.jupiter.api.Test;

class AdjustmentsTest {

    @Test
    void holmMultipliesByHowManyAreLeftAndNeverFalls() {
        assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
        assertThat(Holm.adjusted(new double[] {0.6, 0.5})).containsExactly(1, 1);
        assertThat(Holm.adjusted(new double[] {0.02, 0.02})).containsExactly(0.04, 0.04);
        assertThat(Holm.adjusted(new double[] {0.03})).containsExactly(0.03);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @Test
    void romanoWolfIsTheDefinitionWrittenOut() {
        Random random = new Random(2);
        for (int family = 0; family < 20; family++) {
            List<NullDraws> outcomes = outcomes(random, 4, 199);
            double[] found = RomanoWolf.adjusted(outcomes);
            for (int j = 0; j < outcomes.size(); j++) {
                assertThat(found[j]).isEqualTo(slow(outcomes, j));
            }
        }
    }

    @Test
    void theOrderOfOutcomesDoesNotMatter() {
        List<NullDraws> outcomes = outcomes(new Random(7), 5, 99);
        double[] found = RomanoWolf.adjusted(outcomes);
        List<NullDraws> reversed = new ArrayList<>(outcomes);
        Collections.reverse(reversed);
        double[] again = RomanoWolf.adjusted(reversed);
        for (int j = 0; j < found.length; j++) {
            assertThat(again[found.length - 1 - j]).isEqualTo(found[j]);
        }
    }

    @Test
    void oneOutcomeIsComparedWithItsOwnDraws() {
        NullDraws one = new NullDraws(-2, new double[] {1, 3, -2.5, 0, 1.9, Double.POSITIVE_INFINITY}, 9, "");
        assertThat(RomanoWolf.adjusted(List.of(one))).containsExactly(4 / 7.0);
        assertThat(RomanoWolf.adjusted(List.of())).isEmpty();
    }

    private static List<NullDraws> outcomes(Random random, int count, int draws) {
        List<NullDraws> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] drawn = random.doubles(draws, -3, 3).toArray();
            outcomes.add(new NullDraws(6 * random.nextDouble() - 3, drawn, 20, ""));
        }
        return outcomes;
    }

    /** Returns the largest, over the outcome and all with larger statistics, of the share among those not larger. */
    private static double slow(List<NullDraws> outcomes, int outcome) {
        double adjusted = 0;
        for (NullDraws larger : outcomes) {
            if (Math.abs(larger.observed()) < Math.abs(outcomes.get(outcome).observed())) {
                continue;
            }
            int reaching = 0;
            for (int draw = 0; draw < larger.drawn().length; draw++) {
                double largest = 0;
                for (NullDraws other : outcomes) {
                    if (Math.abs(other.observed()) <= Math.abs(larger.observed())) {
                        largest = Math.max(largest, Math.abs(other.drawn()[draw]));
                    }
                }
                reaching += largest >= Math.abs(larger.observed()) ? 1 : 0;
            }
            adjusted = Math.max(adjusted, (1.0 + reaching) / (1 + larger.drawn().length));
        }
        return adjusted;
    }
}
