package org.didactic.estimate.synthetic;

import java.util.Arrays;
import org.didactic.numeric.FrankWolfe;

/**
 * The weights at which {@code synthdid} 0.0.9 stops short of the minimum: at most 100 of Frank and Wolfe's steps from equal
 * weights; then from those above a quarter of the largest, made one in sum, at most 10,000. Either ends with a step that
 * gains no more than (10⁻⁵ of the noise level)².
 *
 * <p>Of rows that are equal the first is stepped towards, so that they do not share their weight and their order matters.
 */
public record SynthdidSteps() implements WeightSearch {
    private static final int STEPS_FROM_EQUAL = 100;
    private static final int STEPS = 10_000;
    private static final double LEAST_GAIN = 1e-5;
    private static final double SMALL = 4;

    @Override
    public double[] weights(double[][] rows, double[] target, boolean free, double zeta, double noise) {
        FrankWolfe problem = new FrankWolfe(rows, target, free, target.length * zeta * zeta);
        double leastGain = LEAST_GAIN * noise * (LEAST_GAIN * noise);
        double[] equal = Weighting.alike(rows.length).weights();
        return problem.run(withoutSmall(problem.run(equal, STEPS_FROM_EQUAL, leastGain)), STEPS, leastGain);
    }

    private static double[] withoutSmall(double[] weights) {
        double largest = Arrays.stream(weights).max().orElseThrow();
        double[] kept = Arrays.stream(weights)
                .map(each -> each <= largest / SMALL ? 0 : each)
                .toArray();
        double sum = 0;
        for (double each : kept) {
            sum += each;
        }
        double all = sum;
        return Arrays.stream(kept).map(each -> each / all).toArray();
    }
}
