package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.numeric.StandardNormal;
import org.didactic.spec.RobustnessSpec;
import org.didactic.text.NumberText;

/** The numbers of one target: its usual interval, and under each restriction the intervals and the breakdown value. */
final class TargetNumbers {
    private static final double MOST = 5;

    private final RobustnessSpec.Sensitivity asked;
    private final String target;
    private final int rows;
    private final int treatedUnits;
    private final List<TermEstimate> numbers = new ArrayList<>();

    private TargetNumbers(RobustnessSpec.Sensitivity asked, String target, int rows, int treatedUnits) {
        this.asked = asked;
        this.target = target;
        this.rows = rows;
        this.treatedUnits = treatedUnits;
    }

    /**
     * Returns the numbers of a target.
     *
     * @param like the target in the estimation, which tells what is behind it
     */
    static List<TermEstimate> of(
            RobustnessSpec.Sensitivity asked, Target target, TermEstimate like, SpacedEffects effects, double level) {
        TargetNumbers numbers = new TargetNumbers(asked, target.name(), like.rows(), like.treatedUnits());
        double[] weights = effects.target(target.weights());
        double estimate = effects.sum(weights);
        double error = Math.sqrt(effects.covariance(weights, weights));
        double reach = new StandardNormal().criticalValue(level) * error;
        numbers.add("sensitivity_original", new Value.Range(estimate - reach, estimate + reach));
        Restriction relative = RelativeMagnitudes.of(effects, target.weights(), level);
        numbers.under(relative, "rm", asked.relative(), MOST, "5");
        Restriction smooth = Smoothness.of(effects, target.weights(), level);
        numbers.under(smooth, "sd", asked.smoothness(), MOST * error, "5 standard errors of the estimate");
        return List.copyOf(numbers.numbers);
    }

    /** Returns the same numbers without values. */
    static List<TermEstimate> none(RobustnessSpec.Sensitivity asked, String target, String problem) {
        TargetNumbers numbers = new TargetNumbers(asked, target, 0, 0);
        Value none = new Value.NotIdentified(problem);
        numbers.add("sensitivity_original", none);
        asked.relative().forEach(bound -> numbers.add("sensitivity_rm", none, NumberText.brief(bound)));
        numbers.add("breakdown_rm", none);
        asked.smoothness().forEach(bound -> numbers.add("sensitivity_sd", none, NumberText.brief(bound)));
        numbers.add("breakdown_sd", none);
        return List.copyOf(numbers.numbers);
    }

    private void under(Restriction restriction, String word, List<Double> bounds, double most, String beyond) {
        List<Interval> intervals = bounds.stream().map(restriction::interval).toList();
        for (int i = 0; i < bounds.size(); i++) {
            Interval interval = intervals.get(i);
            Value range = new Value.Range(interval.low(), interval.high());
            add("sensitivity_" + word, range, NumberText.brief(bounds.get(i)));
        }
        add("breakdown_" + word, Breakdown.of(restriction, bounds, intervals, most, beyond));
    }

    private void add(String name, Value value, String... bound) {
        List<String> about = new ArrayList<>(List.of(target));
        about.addAll(List.of(bound));
        numbers.add(new TermEstimate(new Term.Diagnostic(name, List.copyOf(about)), value, rows, treatedUnits));
    }
}
