package org.didactic.diagnose.valuation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.estimate.Value;
import org.didactic.estimate.resampling.DrawStream;
import org.didactic.numeric.StandardNormal;
import org.jspecify.annotations.Nullable;

/**
 * Draws of effects as their inference has them: a t or normal distribution around an estimate with an error; for one with
 * an interval alone a normal that has the ends of the interval where they must be, with a scale of its own to either side.
 *
 * <p>The streams are named by the ids of the effects, so that an effect that several gains rest on is drawn once for all.
 */
final class EffectDraws {
    private final long seed;
    private final int draws;
    private final Map<String, double[]> known = new LinkedHashMap<>();

    EffectDraws(long seed, int draws) {
        this.seed = seed;
        this.draws = draws;
    }

    /** Returns the centre of an effect and the ends of its interval, null where it has none. */
    static double @Nullable [] interval(Value value) {
        if (value instanceof Value.Estimated estimated) {
            return new double[] {estimated.estimate(), estimated.low(), estimated.high()};
        }
        if (value instanceof Value.Resampled resampled) {
            Double low = resampled.low();
            Double high = resampled.high();
            return low == null || high == null ? null : new double[] {resampled.estimate(), low, high};
        }
        return null;
    }

    /**
     * Returns the draws of an effect that has an interval.
     *
     * @param level of the interval, between 0 and 1
     */
    double[] of(String id, Value value, double level) {
        return known.computeIfAbsent(id, each -> draw(each, value, level));
    }

    private double[] draw(String id, Value value, double level) {
        double critical = new StandardNormal().criticalValue(level);
        DrawStream stream = DrawStream.of(seed, "valuation effect", id);
        double[] drawn = new double[draws];
        for (int r = 0; r < draws; r++) {
            if (value instanceof Value.Estimated estimated) {
                drawn[r] = estimated.estimate() + estimated.standardError() * deviate(stream, r, estimated.df());
            } else {
                double[] interval = interval(value);
                if (interval == null) {
                    throw new IllegalArgumentException("no interval to draw from (" + id + ")");
                }
                double z = deviate(stream, r, null) / critical;
                drawn[r] = interval[0] + z * (z < 0 ? interval[0] - interval[1] : interval[2] - interval[0]);
            }
        }
        return drawn;
    }

    /**
     * Returns draw r of a t distribution, or of the normal for df null, from uniforms U in (0, 1] and V: R cos(2πV) with
     * R² = df (U^(−2/df) − 1) (Bailey 1994, Mathematics of Computation 62, 779–781), or −2 ln U (Box and Muller 1958).
     */
    private static double deviate(DrawStream stream, int r, @Nullable Double df) {
        double u = 1 - stream.uniform(2L * r);
        double v = stream.uniform(2L * r + 1);
        double squared = df == null ? -2 * StrictMath.log(u) : df * StrictMath.expm1(-2 / df * StrictMath.log(u));
        return StrictMath.sqrt(squared) * StrictMath.cos(2 * StrictMath.PI * v);
    }
}
