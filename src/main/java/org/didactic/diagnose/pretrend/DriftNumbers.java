package org.didactic.diagnose.pretrend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.didactic.diagnose.PeriodEffects;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** The drifts that the effects before the start would have betrayed, and the bias that the larger one leaves. */
final class DriftNumbers {
    private static final int HALF = 50;
    private static final int MOSTLY = 80;
    private static final double PERCENT = 100;
    private static final String NO_REFERENCE = "its effects are not measured against one reference period";

    private final Estimation estimation;
    private final MeanEventTimes times;
    private final PeriodEffects effects;
    private final double level;

    DriftNumbers(Estimation estimation, MeanEventTimes times, double level) {
        this.estimation = estimation;
        this.times = times;
        this.effects = PeriodEffects.of(estimation);
        this.level = level;
    }

    /** Returns the numbers, in the order of their ids. */
    List<TermEstimate> numbers() {
        List<TermEstimate> numbers = new ArrayList<>();
        Integer reference = effects.reference();
        if (reference == null) {
            add(numbers, "any", power -> new Value.NotIdentified(NO_REFERENCE));
            add(numbers, "joint", power -> new Value.NotIdentified(NO_REFERENCE));
            return numbers;
        }
        PeriodEffects before = effects.before();
        double origin = times.at(reference);
        DriftPower power = new DriftPower(
                before,
                before.keys().stream().map(key -> times.at(key) - origin).toList(),
                level);
        Value mostly = power.any(MOSTLY / PERCENT);
        add(numbers, "any", percent -> percent == MOSTLY ? mostly : power.any(percent / PERCENT));
        add(numbers, "joint", percent -> power.joint(percent / PERCENT));
        if (mostly instanceof Value.Plain drift) {
            addBias(numbers, drift.value(), origin);
        }
        return numbers;
    }

    private void add(List<TermEstimate> numbers, String test, IntFunction<Value> drift) {
        List<SupportCell> before =
                estimation.support().stream().filter(cell -> cell.key() < 0).toList();
        for (int percent : new int[] {HALF, MOSTLY}) {
            Term term = Term.Diagnostic.of("drift", test, Integer.toString(percent));
            numbers.add(new TermEstimate(
                    term,
                    drift.apply(percent),
                    before.stream().mapToInt(SupportCell::rows).sum(),
                    SupportCell.units(before)));
        }
    }

    /** What the drift adds to each effect from the start on, and to their average. */
    private void addBias(List<TermEstimate> numbers, double drift, double origin) {
        for (TermEstimate each : estimation.estimates()) {
            boolean told = each.value() instanceof Value.Estimated;
            if (told && each.term() instanceof Term.Period period && period.key() >= 0) {
                Value bias = new Value.Plain(drift * (times.at(period.key()) - origin));
                numbers.add(new TermEstimate(bias(period.text()), bias, each.rows(), each.treatedUnits()));
            }
        }
        TermEstimate average = estimation.average();
        if (average.value() instanceof Value.Estimated) {
            Value bias = new Value.Plain(drift * meanDistance(origin));
            numbers.add(new TermEstimate(bias(average.term().text()), bias, average.rows(), average.treatedUnits()));
        }
    }

    private static Term bias(String about) {
        return Term.Diagnostic.of("bias", "any", Integer.toString(MOSTLY), about);
    }

    /** The distance from the reference of the average effect, by the weights that make it up or else by rows. */
    private double meanDistance(double origin) {
        for (Aggregation each : estimation.aggregations()) {
            if (each.term() instanceof Term.Att) {
                double distance = 0;
                for (Aggregation.Part part : each.parts()) {
                    distance += part.weight() * (times.at(key(part.term())) - origin);
                }
                return distance;
            }
        }
        double weight = 0;
        double distance = 0;
        for (SupportCell cell : estimation.support()) {
            if (cell.key() >= 0) {
                weight += cell.weight();
                distance += cell.weight() * (times.at(cell.key()) - origin);
            }
        }
        return distance / weight;
    }

    private static int key(Term term) {
        if (term instanceof Term.Period period) {
            return period.key();
        }
        if (term instanceof Term.Cell cell) {
            return cell.key();
        }
        throw new IllegalStateException("the average effect is made of something else (" + term.text() + ")");
    }
}
