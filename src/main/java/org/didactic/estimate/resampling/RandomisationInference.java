package org.didactic.estimate.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.didactic.data.TextColumn;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.Randomisation;
import org.didactic.text.FirstNames;
import org.didactic.text.Located;

/**
 * Randomisation inference over which units start when: the starts are dealt out anew among the units of the sample, every
 * estimate is made again, and p is the share of assignments whose statistic is at least as large as the observed one.
 *
 * <p>Units treated from the first period on and units without a known start keep theirs. Outcomes, covariates and missing
 * values stay with their rows; the rules of the sample (windows, always treated, singletons) see the new starts.
 */
public final class RandomisationInference {
    private final EstimationTask task;
    private final Randomisation settings;
    private final Estimation found;
    private final List<TermEstimate> reported;

    /** Takes the statistics from {@code observed}, whose errors are those of the draws. */
    private RandomisationInference(
            EstimationTask task,
            Randomisation settings,
            Estimation found,
            Estimation observed,
            Predicate<Term> compared) {
        this.task = task;
        this.settings = settings;
        this.found = found;
        this.reported = observed.estimates().stream()
                .filter(each -> compared.test(each.term()))
                .toList();
    }

    /** Returns what the estimator finds, with the run {@code randomisation} of average and event times if it is asked for. */
    public static Estimation estimate(Estimator estimator, EstimationTask task) {
        Estimation found = estimator.estimate(task);
        Randomisation settings = task.options().inference().draws().randomisation();
        if (settings == null) {
            return found;
        }
        return found.with(alternative(
                estimator, task, settings, found, term -> term instanceof Term.Att || term instanceof Term.Period));
    }

    /**
     * Returns the inference on the average effect alone.
     *
     * @param found what the estimator finds with the observed starts
     */
    public static Alternative ofAverage(
            Estimator estimator, EstimationTask task, Randomisation settings, Estimation found) {
        return alternative(estimator, task, settings, found, term -> term instanceof Term.Att);
    }

    private static Alternative alternative(
            Estimator estimator,
            EstimationTask task,
            Randomisation settings,
            Estimation found,
            Predicate<Term> compared) {
        Estimation observed = PermutedTask.plain(task.options().inference())
                ? found
                : estimator.estimate(PermutedTask.observed(task));
        return new RandomisationInference(task, settings, found, observed, compared).alternative(estimator);
    }

    private Alternative alternative(Estimator estimator) {
        TreeSet<Integer> units = new TreeSet<>();
        found.sample().rows().forEach(row -> units.add(task.panel().unit(row)));
        units.removeIf(unit -> task.timing().status(unit) == Status.UNKNOWN);
        List<String> always = new ArrayList<>();
        units.removeIf(unit -> {
            boolean stays = task.timing().status(unit) == Status.ALWAYS;
            if (stays) {
                always.add(task.panel().units().get(unit));
            }
            return stays;
        });
        Strata strata = strata(units);
        if (!strata.problem.isEmpty()) {
            return refused(strata.problem);
        }
        StartAssignments assignments = StartAssignments.of(task.panel(), strata.units, settings.seed());
        if (assignments.count(1) == 1) {
            return refused("the starts can be dealt out in one way only");
        }
        if (reported.stream().noneMatch(each -> each.value() instanceof Value.Estimated)) {
            return refused("");
        }
        PermutedStatistics statistics = PermutedStatistics.of(task, estimator, assignments, settings, reported);
        if (!statistics.problem().isEmpty()) {
            return refused(statistics.problem());
        }
        List<TermEstimate> estimates = reported.stream()
                .map(each -> each.value() instanceof Value.Estimated value
                        ? each.with(resampled(value, statistics.p(each.term())))
                        : each)
                .toList();
        return new Alternative(
                "randomisation", estimates, how(statistics, assignments.units(), notes(always, statistics)));
    }

    private Value resampled(Value.Estimated value, double p) {
        return settings.statistic() == Randomisation.Statistic.T
                ? new Value.Resampled(value.estimate(), value.standardError(), value.statistic(), p, null, null)
                : new Value.Resampled(value.estimate(), null, value.estimate(), p, null, null);
    }

    private Alternative refused(String reason) {
        List<TermEstimate> estimates = reported.stream()
                .map(each ->
                        each.value() instanceof Value.Estimated ? each.with(new Value.NotIdentified(reason)) : each)
                .toList();
        return new Alternative(
                "randomisation", estimates, how(new PermutedStatistics(Map.of(), 0, false, 0, reason), 0, List.of()));
    }

    private Resampling how(PermutedStatistics made, int units, List<String> notes) {
        return new Resampling(
                "randomisation",
                "",
                made.draws(),
                made.enumerated(),
                settings.seed(),
                units,
                made.redrawn(),
                List.copyOf(notes));
    }

    private List<String> notes(List<String> always, PermutedStatistics made) {
        List<String> notes = new ArrayList<>();
        Located<String> column = settings.strata();
        notes.add((settings.statistic() == Randomisation.Statistic.T
                        ? "The size of t" + error()
                        : "The size of the estimate")
                + " is compared. Starts change places among the units of the sample"
                + (column == null ? "" : " that agree in " + column.value())
                + "; outcomes, covariates and missing values stay, and the rules of the sample see the new starts.");
        if (made.enumerated()) {
            notes.add("Every different assignment is made once, the observed one among them.");
        }
        if (made.redrawn() > 0) {
            notes.add("Without an estimate of every term, and " + (made.enumerated() ? "left out: " : "drawn again: ")
                    + made.redrawn() + ".");
        }
        if (!always.isEmpty()) {
            notes.add("Treated from the first period on, these keep their starts: " + FirstNames.of(always) + ".");
        }
        return notes;
    }

    /** Returns what the error behind t is where it is not that of the estimates. */
    private String error() {
        InferenceSpec inference = task.options().inference();
        return PermutedTask.plain(inference)
                ? ""
                : ", with plain errors clustered by "
                        + inference.clusters().get(0).value() + ",";
    }

    /** The units of each stratum, or why there are no strata. */
    private record Strata(TreeMap<String, List<Integer>> units, String problem) {}

    private Strata strata(TreeSet<Integer> units) {
        TreeMap<Integer, String> stratumOfUnit = new TreeMap<>();
        Located<String> column = settings.strata();
        Panel panel = task.panel();
        TextColumn texts = column == null ? null : panel.text(column.value());
        for (int row : found.sample().rows()) {
            int unit = panel.unit(row);
            if (!units.contains(unit)) {
                continue;
            }
            if (texts != null && texts.missing(row) != null) {
                return new Strata(
                        new TreeMap<>(), "the stratum of " + panel.units().get(unit) + " is missing");
            }
            String stratum = texts == null ? "" : texts.value(row);
            String before = stratumOfUnit.putIfAbsent(unit, stratum);
            if (before != null && !before.equals(stratum)) {
                return new Strata(
                        new TreeMap<>(), "the stratum of " + panel.units().get(unit) + " changes over its rows");
            }
        }
        TreeMap<String, List<Integer>> byStratum = new TreeMap<>();
        stratumOfUnit.forEach((unit, stratum) ->
                byStratum.computeIfAbsent(stratum, each -> new ArrayList<>()).add(unit));
        return new Strata(byStratum, "");
    }
}
