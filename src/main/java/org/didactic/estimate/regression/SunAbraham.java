package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.didactic.estimate.Detail;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.refit.Refit;
import org.didactic.estimate.refit.RefitRegression;
import org.didactic.estimate.refit.Refittable;
import org.didactic.estimate.regression.Averages.Weighed;
import org.didactic.estimate.sample.FixestCohorts;
import org.didactic.estimate.sample.FixestRows;
import org.didactic.estimate.sample.SampleRules;
import org.didactic.estimate.sample.SampleSummary;
import org.didactic.estimate.sample.Selection;
import org.didactic.estimate.sample.Singletons;
import org.didactic.estimate.sample.TreatedRows;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.EstimatorSpec.AlwaysTreated;
import org.didactic.spec.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Sun and Abraham (2021), the interaction-weighted estimator: a dummy for each cohort in each event time or bin but the
 * reference, with unit and period effects, covariates and factors; periods, cohorts and the overall effect are averages of
 * these cells, the weights held fixed.
 *
 * <p>Controls are the never treated and units that start after the panel; without them the last cohort takes their place
 * and rows from its start on are left out. A cohort without a used row at the reference keeps its dummies, so that it does
 * not serve as a control, but its cells are not reported.
 *
 * <p>R twin: {@code fixest::sunab} after leaving out the always treated, which that function fails to do; what it does
 * instead is told in {@link FixestCohorts}.
 */
public record SunAbraham(AlwaysTreated alwaysTreated) implements LinearEstimator, Refittable, EventStudy {

    @Override
    public Fitted fitted(EstimationTask task) {
        Used used = used(task);
        int[] rows = used.selection.rows();
        Sample sample = SampleSummary.of(task, used.selection);
        if (rows.length == 0) {
            return new Fitted(EmptySample.estimation(task, "sun-abraham", sample), null);
        }
        EventTime.Periods periods = (EventTime.Periods) task.options().eventTime();
        return estimate(task, rows, sample, used.treated, periods, used.notes);
    }

    @Override
    public TreatedRows treatedRows(EstimationTask task) {
        return used(task).treated;
    }

    /**
     * What of a panel is used.
     *
     * @param treated rows by cell, in the order of the selected rows
     * @param notes on how it was selected, to which more may be added
     */
    private record Used(Selection selection, TreatedRows treated, List<String> notes) {}

    private Used used(EstimationTask task) {
        TreatmentTiming timing = task.timing();
        List<String> notes = new ArrayList<>();
        Selection selection = new SampleRules(task).apply(alwaysTreated == AlwaysTreated.DROP);
        IntPredicate inside = alwaysTreated == AlwaysTreated.FIXEST_COMPAT
                ? treatedInFixest(timing, FixestRows.drop(task, selection, notes))
                : unit -> timing.status(unit) == Status.INSIDE;
        int lastCohort = withoutControls(task, selection, inside, notes);
        Singletons.drop(task, selection);
        IntPredicate treated = unit -> inside.test(unit) && timing.start(unit) != lastCohort;
        return new Used(selection, TreatedRows.of(task, selection.rows(), treated), notes);
    }

    @Override
    public @Nullable Refit refit(EstimationTask task) {
        if (task.options().window() != null || alwaysTreated == AlwaysTreated.FIXEST_COMPAT) {
            return null;
        }
        Selection selection = new SampleRules(task).apply(alwaysTreated == AlwaysTreated.DROP);
        Singletons.drop(task, selection);
        int[] rows = selection.rows();
        // Without a control the cohort that serves as one, and with it the sample, depends on the starts.
        boolean controls = Arrays.stream(rows)
                .anyMatch(row -> task.timing().status(task.panel().unit(row)) != Status.INSIDE);
        return controls ? RefitRegression.of(task, rows, true, true) : null;
    }

    private static IntPredicate treatedInFixest(TreatmentTiming timing, FixestCohorts cohorts) {
        return unit -> timing.everTreated(unit) && cohorts.treated().contains(timing.start(unit));
    }

    /**
     * Returns the cohort that serves as control, having left out the rows that it cannot serve, or {@link
     * TreatedRows#NONE} when there are better controls.
     */
    private static int withoutControls(
            EstimationTask task, Selection selection, IntPredicate treated, List<String> notes) {
        TreatmentTiming timing = task.timing();
        // A control that is a singleton will not be there: only those that remain without singletons count.
        Selection remaining = selection.copy();
        Singletons.drop(task, remaining);
        int last = TreatedRows.NONE;
        for (int row : remaining.rows()) {
            int unit = task.panel().unit(row);
            if (!treated.test(unit)) {
                return TreatedRows.NONE;
            }
            last = Math.max(last, timing.start(unit));
        }
        int cohort = last;
        if (cohort != TreatedRows.NONE) {
            selection.exclude(row -> task.panel().time(row) >= cohort ? new Exclusion(Rule.NO_CONTROL_LEFT, "") : null);
            notes.add("No unit is never treated: cohort " + cohort + " serves as control, and rows from " + cohort
                    + " on are left out.");
        }
        return cohort;
    }

    private static Fitted estimate(
            EstimationTask task,
            int[] rows,
            Sample sample,
            TreatedRows treated,
            EventTime.Periods periods,
            List<String> notes) {
        int reference = periods.reference();
        List<SupportCell> cells =
                treated.cells().stream().filter(cell -> cell.key() != reference).toList();
        Regression regression = new Regression(task, rows, EventColumns.ofCells(treated, cells));
        TreeSet<Integer> cohorts = new TreeSet<>();
        treated.cells().forEach(cell -> cohorts.add(cell.cohort()));
        TreeSet<Integer> anchored = new TreeSet<>();
        SupportCell.at(reference, treated.cells()).forEach(cell -> anchored.add(cell.cohort()));
        List<Weighed> weighed = cells.stream()
                .filter(cell -> anchored.contains(cell.cohort()))
                .map(cell -> new Weighed(cell.term(), cell.key(), List.of(cell)))
                .toList();
        List<Weighed> after = weighed.stream().filter(each -> each.key() >= 0).toList();

        EstimateList list = new EstimateList(regression, new Averages(task.attWeights(), treated.cells()));
        list.addAverage(new Term.Att(), after, "no cohort has used rows both at the reference and after the start");
        if (task.detail() == Detail.AVERAGE) {
            return new Fitted(regression.estimation("sun-abraham", sample, treated.cells(), list, notes), regression);
        }
        addPeriods(list, periods, treated.cells(), weighed);
        for (int cohort : cohorts) {
            list.addAverage(
                    new Term.Cohort(cohort),
                    after.stream()
                            .filter(each -> each.cells().get(0).cohort() == cohort)
                            .toList(),
                    anchored.contains(cohort) ? "no used row after its start" : "no used row at the reference");
        }
        for (SupportCell cell : cells) {
            Value value = anchored.contains(cell.cohort())
                    ? regression.coefficient(cell.term())
                    : new Value.NotIdentified("the cohort has no used row at the reference");
            list.add(cell.term(), value, List.of(cell));
        }
        List<Weighed> before = weighed.stream().filter(each -> each.key() < 0).toList();
        String noneBefore = "no treated row before the reference is used";
        list.addAverage(new Term.Pretrend(), before, noneBefore);
        list.addPretrendTest(before, noneBefore, regression::jointTest);
        cohorts.stream()
                .filter(cohort -> !anchored.contains(cohort))
                .forEach(cohort -> notes.add("Cohort " + cohort + " has no used row at the reference " + reference
                        + ": its effects are not identified."));
        notes.addAll(regression.noteOnConfounded(weighed));
        return new Fitted(regression.estimation("sun-abraham", sample, treated.cells(), list, notes), regression);
    }

    private static void addPeriods(
            EstimateList list, EventTime.Periods periods, List<SupportCell> support, List<Weighed> weighed) {
        for (int key : PeriodKeys.of(periods, support)) {
            Term term = new Term.Period(key);
            List<SupportCell> cells = SupportCell.at(key, support);
            if (key == periods.reference()) {
                list.add(term, new Value.Reference(), cells);
                continue;
            }
            list.addAverage(
                    term,
                    weighed.stream().filter(each -> each.key() == key).toList(),
                    cells.isEmpty() ? "no treated rows in it" : "no cohort in it has a used row at the reference");
        }
    }
}
