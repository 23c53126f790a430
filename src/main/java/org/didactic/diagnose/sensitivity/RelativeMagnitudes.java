package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.didactic.numeric.StandardNormal;

/**
 * Confidence intervals of a sum of effects when no change of the violation after the start is larger than M̄ times the largest
 * before it: Rambachan and Roth (2023), Δ^RM. An interval reaches from the outermost to the outermost value that is not rejected.
 */
final class RelativeMagnitudes implements Restriction {
    private static final double FIRST_STEP = 0.1;
    private static final double TOLERANCE = 1e-6;

    private final LaterChanges later;
    private final List<EarlierChange> earlier;
    private final double estimate;
    private final double first;
    private final double normal;
    private final double size;
    private final double tolerance;

    private RelativeMagnitudes(LaterChanges later, List<EarlierChange> earlier, double estimate, double level) {
        this.later = later;
        this.earlier = earlier;
        this.estimate = estimate;
        this.first = FIRST_STEP * (1 - level);
        this.normal = new StandardNormal().criticalValue(1 - 2 * first);
        this.size = (1 - level - first) / (1 - first);
        this.tolerance = TOLERANCE * Math.sqrt(later.variance());
    }

    /**
     * Returns the intervals of a sum of effects.
     *
     * @param weights of the effects after the reference
     * @param level of the intervals, such as 0.95
     */
    static RelativeMagnitudes of(SpacedEffects effects, double[] weights, double level) {
        LaterChanges later = LaterChanges.of(effects, weights);
        List<EarlierChange> earlier = new ArrayList<>();
        for (int index = 0; index < effects.before(); index++) {
            earlier.add(EarlierChange.of(effects, later, index));
        }
        return new RelativeMagnitudes(later, List.copyOf(earlier), effects.sum(later.target()), level);
    }

    @Override
    public Interval interval(double bound) {
        List<ConditionalTest> tests = tests(bound);
        return new Interval(estimate - reach(tests, 0), estimate + reach(tests, 1));
    }

    private List<ConditionalTest> tests(double bound) {
        List<ConditionalTest> tests = new ArrayList<>(earlier.size());
        for (EarlierChange change : earlier) {
            MomentLines lines = MomentLines.of(later, change, bound);
            double critical = LeastFavourable.criticalValue(lines, first, normal);
            tests.add(new ConditionalTest(lines, critical, size, tolerance));
        }
        return tests;
    }

    /** The change is tried with either sign; with the other one the two leading lines change places. */
    private double reach(List<ConditionalTest> tests, int leading) {
        double reach = 0;
        for (int index = 0; index < tests.size(); index++) {
            double change = earlier.get(index).estimate();
            ConditionalTest test = tests.get(index);
            reach = Math.max(reach, test.reach(leading, change));
            reach = Math.max(reach, test.reach(1 - leading, -change));
        }
        return reach;
    }
}
