package org.didactic.estimate.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Synthetic difference-in-differences for one treated unit, and its kin: effect = (ȳ − Σ_t λ_t y_t) − Σ_j ω_j (ȳ_j − Σ_t λ_t
 * y_jt), where ȳ is the mean from the start on and t runs over the periods before.
 *
 * <p>Arkhangelsky, Athey, Hirshberg, Imbens and Wager (2021), <i>American Economic Review</i> 111, algorithm 1, with ζ as in
 * {@code synthdid} 0.0.9, and with the weights of the exact minima or those at which {@code synthdid} stops.
 */
public final class SyntheticEstimator {
    private SyntheticEstimator() {}

    /**
     * Returns a unit beside its twin.
     *
     * @param search how weights that are not given by the method are sought
     * @throws IllegalArgumentException when there are fewer periods before the start than
     *     {@link SyntheticMethod#periodsBefore()}
     */
    public static SyntheticFit of(OutcomeBlock block, SyntheticMethod method, WeightSearch search) {
        DonorPool pool = block.pool();
        checkPeriods(pool, method);
        double[] unit = block.unit();
        Twin twin = Twin.of(pool, method, search, unit, -1);
        List<DonorWeight> donors = new ArrayList<>();
        for (int donor = 0; donor < pool.size(); donor++) {
            donors.add(new DonorWeight(pool.names().get(donor), twin.units().weights()[donor]));
        }
        return new SyntheticFit(
                method,
                twin.effect(),
                donors,
                listed(twin.times().weights()),
                twin.units().problem(),
                twin.times().problem(),
                listed(twin.path()),
                twin.distanceBefore());
    }

    /** Throws unless there are as many periods before the start as the method needs. */
    static void checkPeriods(DonorPool pool, SyntheticMethod method) {
        if (pool.start() < method.periodsBefore()) {
            throw new IllegalArgumentException(method + " needs (" + method.periodsBefore()
                    + ") periods before the start, and there are (" + pool.start() + ")");
        }
    }

    private static List<Double> listed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
