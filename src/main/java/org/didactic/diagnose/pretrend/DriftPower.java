package org.didactic.diagnose.pretrend;

import java.util.Arrays;
import java.util.List;
import org.didactic.diagnose.PeriodEffects;
import org.didactic.estimate.Value;
import org.didactic.numeric.ChiSquared;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.IncreasingRoot;
import org.didactic.numeric.NoncentralChiSquared;
import org.didactic.numeric.NormalRectangle;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.SymmetricMatrix;

/**
 * How steep a drift away from parallel trends must be for a test of the effects before the start to reject with a given
 * probability (Roth 2022): under a drift γ each estimate is normal around γ times its distance from the reference.
 */
final class DriftPower {
    private static final double PRECISION = 1e-10;
    private static final double NEAR = 3e-3;
    private static final double NONCENTRALITY_PRECISION = 1e-13;
    private static final double STANDARD_ERROR = 2e-5;
    private static final double ENOUGH = 5e-3;
    private static final double STEP = 1e-3;
    private static final int CORRECTIONS = 2;
    private static final String SINGULAR =
            "the effects before the start determine one another: too few units or clusters tell of them";

    private final SymmetricMatrix correlation;
    private final double[] drift;
    private final double critical;
    private final double level;
    private final String problem;

    /**
     * Returns the power of tests of these effects.
     *
     * @param before the effects before the start
     * @param distances from the reference, in the order of the effects
     * @param level of the intervals; the test rejects with one minus it when there is no drift
     */
    DriftPower(PeriodEffects before, List<Double> distances, double level) {
        this.level = level;
        this.critical = new StandardNormal().criticalValue(level);
        this.correlation = before.correlation();
        this.drift = new double[distances.size()];
        for (int i = 0; i < drift.length; i++) {
            drift[i] = distances.get(i) / before.standardError(i);
        }
        this.problem = problem(before);
    }

    private String problem(PeriodEffects before) {
        if (!before.problem().isEmpty()) {
            return before.problem();
        }
        if (drift.length == 0) {
            return "no effect before the reference is estimated";
        }
        if (drift.length > NormalRectangle.LARGEST_ORDER) {
            return "there are too many event times before the start";
        }
        return factor().keptColumns().length < drift.length ? SINGULAR : "";
    }

    private CollinearityCholesky factor() {
        double[] ones = new double[drift.length];
        Arrays.fill(ones, 1);
        return CollinearityCholesky.of(correlation, ones);
    }

    /** Returns the drift that any single estimate betrays with this probability. */
    Value any(double power) {
        if (!problem.isEmpty()) {
            return new Value.NotIdentified(problem);
        }
        NormalRectangle rectangle = new NormalRectangle(correlation);
        double scale = 0;
        for (double each : drift) {
            scale = Math.max(scale, Math.abs(each));
        }
        double size = scale;
        double rough = IncreasingRoot.above0(
                each -> 1 - rectangle.roughly(lower(each / size), upper(each / size)) - power,
                1,
                drift.length <= 2 ? PRECISION : NEAR);
        double found = rough;
        for (int i = 0; i < CORRECTIONS && drift.length > 2; i++) {
            double step = STEP * rough;
            double slope = (rectangle.roughly(lower((rough - step) / size), upper((rough - step) / size))
                            - rectangle.roughly(lower((rough + step) / size), upper((rough + step) / size)))
                    / (2 * step);
            double here = 1 - rectangle.probability(lower(found / size), upper(found / size), STANDARD_ERROR);
            double correction = (power - here) / slope;
            found += correction;
            if (Math.abs(correction) < ENOUGH * found) {
                break;
            }
        }
        return new Value.Plain(found / size);
    }

    /** Returns the drift that the joint test betrays with this probability. */
    Value joint(double power) {
        if (!problem.isEmpty()) {
            return new Value.NotIdentified(problem);
        }
        double lengthOfOne = 0;
        for (double each : factor().forward(drift)) {
            lengthOfOne += each * each;
        }
        int restrictions = drift.length;
        double borderline = new ChiSquared(restrictions).criticalValue(level);
        double noncentrality = IncreasingRoot.above0(
                each -> new NoncentralChiSquared(restrictions, each).upperProbability(borderline) - power,
                1,
                NONCENTRALITY_PRECISION);
        return new Value.Plain(Math.sqrt(noncentrality / lengthOfOne));
    }

    private double[] lower(double gamma) {
        return shifted(-critical, gamma);
    }

    private double[] upper(double gamma) {
        return shifted(critical, gamma);
    }

    private double[] shifted(double bound, double gamma) {
        double[] bounds = new double[drift.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = bound - gamma * drift[i];
        }
        return bounds;
    }
}
