package org.didactic.estimate.synthetic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A unit's outcomes beside those that weights make of donors.
 *
 * @param donors indexes of the donors in their pool
 * @param path the twin's outcomes, moved to the unit's level under the time weights
 * @param effect the mean distance from the start on
 * @param distanceBefore the root of the mean squared distance before it
 */
record Twin(int[] donors, Weighting units, Weighting times, double[] path, double effect, double distanceBefore) {
    private static final double LITTLE = 1e-6;

    /**
     * Returns a unit's twin.
     *
     * @param search how weights that are not given by the method are sought
     * @param left index of the donor that is the unit itself, and no donor then; −1 for none
     */
    static Twin of(DonorPool pool, SyntheticMethod method, WeightSearch search, double[] unit, int left) {
        int[] donors =
                IntStream.range(0, pool.size()).filter(donor -> donor != left).toArray();
        int start = pool.start();
        Weighting units = units(pool, method, search, unit, donors);
        Weighting times = times(pool, method, search, donors);
        double[] path = new double[pool.periods()];
        for (int i = 0; i < donors.length; i++) {
            double weight = units.weights()[i];
            double[] row = pool.row(donors[i]);
            for (int period = 0; weight > 0 && period < path.length; period++) {
                path[period] += weight * row[period];
            }
        }
        double intercept = 0;
        for (int period = 0; period < start; period++) {
            intercept += times.weights()[period] * (unit[period] - path[period]);
        }
        double squares = 0;
        double sum = 0;
        for (int period = 0; period < path.length; period++) {
            path[period] += intercept;
            double distance = unit[period] - path[period];
            squares += period < start ? distance * distance : 0;
            sum += period < start ? 0 : distance;
        }
        return new Twin(donors, units, times, path, sum / (path.length - start), Math.sqrt(squares / start));
    }

    private static Weighting units(
            DonorPool pool, SyntheticMethod method, WeightSearch search, double[] unit, int[] donors) {
        if (method == SyntheticMethod.DIFFERENCE_IN_DIFFERENCES) {
            return Weighting.alike(donors.length);
        }
        double[][] rows = new double[donors.length][];
        for (int i = 0; i < donors.length; i++) {
            rows[i] = pool.before(donors[i]);
        }
        double[] target = Arrays.copyOf(unit, pool.start());
        boolean free = method == SyntheticMethod.SYNTHETIC_DID;
        int after = pool.periods() - pool.start();
        double zeta = (free ? Math.sqrt(Math.sqrt(after)) : LITTLE) * pool.noiseLevel();
        return Weighting.sought(search, rows, target, free, zeta, pool.noiseLevel());
    }

    private static Weighting times(DonorPool pool, SyntheticMethod method, WeightSearch search, int[] donors) {
        int start = pool.start();
        if (method != SyntheticMethod.SYNTHETIC_DID) {
            return method == SyntheticMethod.SYNTHETIC_CONTROL ? Weighting.none(start) : Weighting.alike(start);
        }
        double[][] columns = new double[start][donors.length];
        double[] target = new double[donors.length];
        for (int i = 0; i < donors.length; i++) {
            double[] row = pool.before(donors[i]);
            for (int period = 0; period < start; period++) {
                columns[period][i] = row[period];
            }
            target[i] = pool.meanAfter(donors[i]);
        }
        return Weighting.sought(search, columns, target, true, LITTLE * pool.noiseLevel(), pool.noiseLevel());
    }
}
