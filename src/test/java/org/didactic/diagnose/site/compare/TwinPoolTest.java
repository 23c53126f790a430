package org.didactic.diagnose.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.didactic.estimate.synthetic.DonorPool;
import org.didactic.estimate.synthetic.ExactMinimum;
import org.didactic.estimate.synthetic.OutcomeBlock;
import org.didactic.estimate.synthetic.SyntheticEstimator;
import org.didactic.estimate.synthetic.SyntheticMethod;
import org.didactic.estimate.synthetic.WeightSearch;
import org.junit.jupiter.api.Test;

class TwinPoolTest {
    private static final WeightSearch EXACT = new ExactMinimum();

    @Test
    void whereTwinsComeNearToAnyUnitAMultipleOfAlmostNothingDoesNotDecide() {
        double[][] outcomes = generated(133, 5);
        TwinPool pool = pool(outcomes, 3, SyntheticMethod.SYNTHETIC_CONTROL);
        assertThat(pool.usualDistance()).isLessThan(1e-3 * pool.donors().noiseLevel());
        assertThat(pool.distanceTells()).isFalse();

        List<Double> distances = IntStream.range(0, 132)
                .mapToDouble(donor -> distance(pool, between(outcomes[donor], outcomes[donor + 1])))
                .boxed()
                .toList();
        assertThat(distances).anyMatch(each -> each > 2 * pool.usualDistance());
        assertThat(distances).allMatch(each -> pool.fits(each, 2));

        double[] far = Arrays.stream(outcomes[0]).map(each -> each + 1000).toArray();
        assertThat(pool.fits(distance(pool, far), 2)).isFalse();
    }

    @Test
    void whereDonorsNeverMoveRoundingIsNoDistance() {
        double[][] still = new double[20][5];
        for (int donor = 0; donor < still.length; donor++) {
            Arrays.fill(still[donor], 0.1 + donor / 7.0);
        }
        double[] unit = new double[5];
        Arrays.fill(unit, 1 / 3.0);
        for (SyntheticMethod method : SyntheticMethod.values()) {
            TwinPool pool = pool(still, 3, method);
            assertThat(pool.distanceTells()).as(method.toString()).isFalse();
            assertThat(pool.fits(distance(pool, unit, method), 2))
                    .as(method.toString())
                    .isTrue();
        }
    }

    @Test
    void elsewhereTheUsualDistanceDecides() {
        TwinPool pool = pool(generated(20, 14), 12, SyntheticMethod.SYNTHETIC_DID);
        double usual = pool.usualDistance();
        assertThat(pool.distanceTells()).isTrue();
        assertThat(pool.fits(1.99 * usual, 2)).isTrue();
        assertThat(pool.fits(2.01 * usual, 2)).isFalse();
    }

    private static TwinPool pool(double[][] outcomes, int start, SyntheticMethod method) {
        List<String> names = IntStream.range(0, outcomes.length)
                .mapToObj(donor -> "donor " + donor)
                .toList();
        return TwinPool.of(DonorPool.of(names, outcomes, start), method, EXACT);
    }

    private static double distance(TwinPool pool, double[] unit) {
        return distance(pool, unit, SyntheticMethod.SYNTHETIC_CONTROL);
    }

    private static double distance(TwinPool pool, double[] unit, SyntheticMethod method) {
        return SyntheticEstimator.of(OutcomeBlock.of(pool.donors(), unit), method, EXACT)
                .distanceBefore();
    }

    private static double[] between(double[] one, double[] other) {
        double[] middle = new double[one.length];
        Arrays.setAll(middle, period -> 0.5 * one[period] + 0.5 * other[period]);
        return middle;
    }

    private static double[][] generated(int units, int periods) {
        Random random = new Random(20261122);
        double[][] rows = new double[units][periods];
        for (double[] row : rows) {
            double level = 50 + 10 * random.nextGaussian();
            Arrays.setAll(row, period -> level + random.nextGaussian());
        }
        return rows;
    }
}
