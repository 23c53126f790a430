package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.text.FirstNames;
import org.jspecify.annotations.Nullable;

/** Group-time effects as estimates with their terms. */
final class GroupTimeReport {
    private static final String NO_CELL = "no cohort has an estimate from its start on";
    private static final String NO_PERIOD_BEFORE = "no cohort has an estimate before its start";

    private final @Nullable Integer balance;
    private final GroupTimeEffects effects;
    private final GroupTimeAverages averages;
    private final InfluenceClusters clusters;
    private final GroupTimeSupport support;

    GroupTimeReport(
            @Nullable Integer balance,
            GroupTimeEffects effects,
            GroupTimeAverages averages,
            InfluenceClusters clusters,
            GroupTimeSupport support) {
        this.balance = balance;
        this.effects = effects;
        this.averages = averages;
        this.clusters = clusters;
        this.support = support;
    }

    /** Returns all estimates but the statistics of the fit. */
    List<TermEstimate> estimates() {
        List<TermEstimate> estimates = new ArrayList<>();
        estimates.add(simple());
        estimates.add(average(new Term.AttOver(Term.Over.DYNAMIC), averages.dynamic(), unlessUnbalanced(NO_CELL)));
        estimates.add(average(new Term.AttOver(Term.Over.GROUP), averages.ofGroups(), NO_CELL));
        estimates.add(average(new Term.AttOver(Term.Over.CALENDAR), averages.ofCalendar(), NO_CELL));
        for (List<Effect> some : List.of(averages.periods(), averages.groups(), averages.calendar())) {
            some.forEach(each -> estimates.add(average(each.term(), each, "")));
        }
        effects.cells().forEach(each -> estimates.add(cell(each)));
        estimates.add(average(new Term.Pretrend(), averages.pretrend(), unlessUnbalanced(NO_PERIOD_BEFORE)));
        List<GroupTimeCell> before = effects.identified().stream()
                .filter(each -> !each.cell().after())
                .toList();
        Value test = clusters.problem().isEmpty()
                ? PreTrendTest.of(effects, clusters.errors())
                : new Value.NotIdentified(clusters.problem());
        estimates.add(support.estimate(new Term.PretrendWald(), test, before));
        return estimates;
    }

    /** Returns the average over all cells from the start on. */
    TermEstimate simple() {
        return average(new Term.Att(), averages.simple(), NO_CELL);
    }

    /** Returns the reason unless it is that no cohort is seen long enough for effects by event time. */
    private String unlessUnbalanced(String reason) {
        if (balance == null) {
            return reason;
        }
        long last = effects.periods()[effects.periods().length - 1];
        long asked = balance;
        boolean seen =
                effects.cells().stream().anyMatch(each -> last - each.cell().cohort() >= asked);
        return seen ? reason : "no cohort is seen up to event time " + asked + " (balance)";
    }

    private TermEstimate average(Term term, @Nullable Effect effect, String otherwise) {
        if (effect == null) {
            return support.estimate(term, new Value.NotIdentified(otherwise), List.of());
        }
        return support.estimate(term, value(effect), effect.cells());
    }

    private Value value(Effect effect) {
        if (effect.reference()) {
            return new Value.Reference();
        }
        return clusters.problem().isEmpty()
                ? clusters.errors().value(effect.estimate(), effect.influence(), effect.rounding())
                : new Value.NotIdentified(clusters.problem());
    }

    private TermEstimate cell(GroupTimeCell each) {
        Value value;
        if (!each.identified()) {
            value = new Value.NotIdentified(each.problem());
        } else if (each.cell().reference()) {
            value = new Value.Reference();
        } else if (!clusters.problem().isEmpty()) {
            value = new Value.NotIdentified(clusters.problem());
        } else {
            InfluenceErrors errors = clusters.errors();
            value = errors.value(each.estimate(), errors.dense(each.influence()), each.rounding());
        }
        return support.estimate(each.cell().term(), value, List.of(each));
    }

    /** Returns how the averages are made. */
    List<Aggregation> aggregations() {
        List<Effect> all = new ArrayList<>(averages.periods());
        all.addAll(averages.groups());
        all.addAll(averages.calendar());
        all.addAll(averages.overall());
        return all.stream()
                .filter(each -> !each.reference())
                .map(Effect::aggregation)
                .toList();
    }

    /** Returns the covariance of the effects by event time. */
    CovarianceReport covariance() {
        List<Effect> told = averages.periods().stream()
                .filter(each -> value(each) instanceof Value.Estimated)
                .toList();
        SymmetricMatrix matrix = clusters.errors()
                .covariance(told.stream()
                        .map(each -> clusters.errors().sums(each.influence()))
                        .toArray(double[][]::new));
        return new CovarianceReport(
                "influence function",
                clusters.name(),
                clusters.name() == null ? 0 : clusters.errors().clusters(),
                "none",
                1,
                0,
                null,
                told.stream().map(Effect::term).toList(),
                matrix.rows(),
                clusters.problem());
    }

    /** Returns a sentence for each reason why cells have no estimate. */
    List<String> notes() {
        Map<String, List<String>> byReason = new TreeMap<>();
        for (GroupTimeCell each : effects.cells()) {
            if (!each.identified()) {
                byReason.computeIfAbsent(each.problem(), reason -> new ArrayList<>())
                        .add(each.cell().term().text());
            }
        }
        List<String> notes = new ArrayList<>();
        byReason.forEach((reason, cells) ->
                notes.add("Left out of all averages: " + FirstNames.of(cells) + " (" + reason + ")."));
        return notes;
    }
}
