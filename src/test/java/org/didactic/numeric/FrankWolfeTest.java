package org.didactic.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrankWolfeTest {

    @Test
    void aStepGoesAsFarTowardsTheSteepestColumnAsLowersTheObjectiveMost() {
        FrankWolfe problem = new FrankWolfe(new double[][] {{0, 0}, {4, 0}}, new double[] {3, 1}, false, 0);
        // From (1/2, 1/2), so at (2, 0), towards (4, 0) until (3, 0).
        assertThat(problem.run(new double[] {0.5, 0.5}, 1, 0)).containsExactly(0.25, 0.75);
    }

    @Test
    void ofColumnsThatAreAsSteepTheFirstIsTaken() {
        FrankWolfe problem = new FrankWolfe(new double[][] {{0, 0}, {1, 0}, {1, 0}}, new double[] {1, 0}, false, 0);
        double[] weights = problem.run(new double[] {1, 0, 0}, 1, 0);
        assertThat(weights).containsExactly(0, 1, 0);
    }

    @Test
    void manyStepsComeNearToTheMinimum() {
        Random random = new Random(1);
        double[][] columns = new double[6][];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = random.doubles(10, -1, 1).toArray();
        }
        double[] target = random.doubles(10, -1, 1).toArray();
        double[] alike = {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0};
        double[] exact = SimplexLeastSquares.weights(columns, target, true, 3);
        double[] near = new FrankWolfe(columns, target, true, 3).run(alike, 100_000, 0);
        for (int column = 0; column < exact.length; column++) {
            assertThat(near[column]).isCloseTo(exact[column], within(1e-4));
        }
        assertThat(alike).containsOnly(1 / 6.0);
    }

    @Test
    void aProblemThatEveryWeightSolvesStaysWhereItStarts() {
        FrankWolfe problem = new FrankWolfe(new double[][] {{2, 2}, {2, 2}}, new double[] {2, 2}, false, 0);
        assertThat(problem.run(new double[] {0.5, 0.5}, 100, 0)).containsExactly(0.5, 0.5);
    }
}
