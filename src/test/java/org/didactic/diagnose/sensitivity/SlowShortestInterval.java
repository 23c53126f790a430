package org.didactic.diagnose.sensitivity;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The shortest fixed-length interval under a bound on second differences by a dense search over all linear estimators. */
record SlowShortestInterval(Invented study, double[] target, double bound) {
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final int ROUNDS = 50;
    private static final int SIDE = 3;

    /** Returns half the length of the shortest interval; for three event times before the reference. */
    double halfLength() {
        double[] best = {0, 0};
        double width = 4;
        double least = halfLength(best);
        for (int round = 0; round < ROUNDS; round++) {
            double[] centre = best.clone();
            for (int i = -SIDE; i <= SIDE; i++) {
                for (int j = -SIDE; j <= SIDE; j++) {
                    double[] candidate = {centre[0] + width * i / SIDE, centre[1] + width * j / SIDE};
                    double length = halfLength(candidate);
                    if (length < least) {
                        least = length;
                        best = candidate;
                    }
                }
            }
            width *= 0.7;
        }
        return least;
    }

    /** Half the length with the weights of the first two event times; that of the third makes trends harmless. */
    private double halfLength(double[] firstTwo) {
        double[] weights = {firstTwo[0], firstTwo[1], 0, 0, 0, 0};
        double trend = -3 * firstTwo[0] - 2 * firstTwo[1];
        for (int s = 0; s < target.length; s++) {
            weights[3 + s] = target[s];
            trend += (s + 1) * target[s];
        }
        weights[2] = trend;
        double variance = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                variance += weights[i] * weights[j] * study.covariance(i, j);
            }
        }
        double error = Math.sqrt(variance);
        return error * quantile(bound * bias(weights) / error);
    }

    /** The worst case gives every kink its worst sign; a kink is straight towards the reference. */
    private static double bias(double[] weights) {
        double sum = 0;
        for (int kink = -2; kink <= 2; kink++) {
            double effect = 0;
            for (int i = 0; i < 6; i++) {
                int position = i < 3 ? i - 3 : i - 2;
                effect += weights[i] * Math.max(kink >= 0 ? position - kink : kink - position, 0);
            }
            sum += Math.abs(effect);
        }
        return sum;
    }

    private static double quantile(double bias) {
        double low = 0;
        double high = bias + 10;
        for (int step = 0; step < 45; step++) {
            double middle = (low + high) / 2;
            double inside = NORMAL.cumulativeProbability(-middle - bias, middle - bias);
            if (inside < Invented.LEVEL) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
