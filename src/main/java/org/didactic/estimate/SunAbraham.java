package org.didactic.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.didactic.estimate.Averages.Weighed;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec.AlwaysTreated;
import org.didactic.spec.EventTime;

/**
 * Sun and Abraham (2021), the interaction-weighted estimator: a dummy for each cohort in each event time or bin but the
 * reference, with unit and period effects, covariates and factors; periods, cohorts and the overall effect are averages of
 * these cells, the weights held fixed.
 *
 * <p>Controls are the never treated and units that start after the panel; without them the last cohort takes their place
 * and rows from its start on are left out. A cohort without a used row at the reference keeps its dummies, so that it does
 * not serve as a control, but its cells are not reported.
 *
 * <p>R twin: {@code fixest::sunab} after leaving out the always treated, which that function fails to do.
 */
record SunAbraham(AlwaysTreated alwaysTreated) implements Estimator {

    @Override
    public Estimation estimate(EstimationTask task) {
        TreatmentTiming timing = task.timing();
        List<String> notes = new ArrayList<>();
        Selection selection = new SampleRules(task).apply(alwaysTreated == AlwaysTreated.DROP);
        int lastCohort = withoutControls(task, selection, notes);
        if (task.singletons() == Analysis.Singletons.DROP) {
            Singletons.drop(task.panel(), selection);
        }
        int[] rows = selection.rows();
        Sample sample = SampleSummary.of(task, selection);
        if (rows.length == 0) {
            return EmptySample.estimation(task, "sun-abraham", sample);
        }
        IntPredicate treated = unit -> timing.status(unit) == Status.INSIDE && timing.start(unit) != lastCohort;
        TreatedRows treatedRows = TreatedRows.of(task, rows, treated);
        EventTime.Periods periods = (EventTime.Periods) task.options().eventTime();
        return estimate(task, rows, sample, treatedRows, periods, notes);
    }

    /** Returns the cohort that serves as control, having left out the rows it cannot serve; {@link TreatedRows#NONE} if none has to. */
    private static int withoutControls(EstimationTask task, Selection selection, List<String> notes) {
        TreatmentTiming timing = task.timing();
        int last = TreatedRows.NONE;
        for (int row : selection.rows()) {
            int unit = task.panel().unit(row);
            if (timing.status(unit) != Status.INSIDE) {
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

    private static Estimation estimate(
            EstimationTask task,
            int[] rows,
            Sample sample,
            TreatedRows treated,
            EventTime.Periods periods,
            List<String> notes) {
        int reference = periods.reference();
        List<SupportCell> cells =
                treated.cells().stream().filter(cell -> cell.key() != reference).toList();
        List<Term> terms = new ArrayList<>();
        cells.forEach(cell -> terms.add(new Term.Cell(cell.cohort(), cell.key())));
        int[] column = new int[rows.length];
        Arrays.setAll(column, i -> terms.indexOf(new Term.Cell(treated.cohorts()[i], treated.keys()[i])));
        Regression regression = new Regression(task, rows, new EventColumns(terms, column));
        TreeSet<Integer> anchored = new TreeSet<>();
        TreeSet<Integer> cohorts = new TreeSet<>();
        for (SupportCell cell : treated.cells()) {
            cohorts.add(cell.cohort());
            if (cell.key() == reference) {
                anchored.add(cell.cohort());
            }
        }
        EstimateList list = new EstimateList(regression, new Averages(task.attWeights(), treated.cells()));
        List<Weighed> weighed = cells.stream()
                .filter(cell -> anchored.contains(cell.cohort()))
                .map(cell -> new Weighed(new Term.Cell(cell.cohort(), cell.key()), cell.key(), List.of(cell)))
                .toList();
        List<Weighed> after = weighed.stream().filter(each -> each.key() >= 0).toList();
        list.addAverage(new Term.Att(), after, "no cohort has used rows both at the reference and after the start");
        for (int key : PeriodKeys.of(periods, treated.cells())) {
            if (key == reference) {
                list.add(new Term.Period(key), new Value.Reference(), at(treated.cells(), key));
            } else {
                list.addAverage(
                        new Term.Period(key),
                        weighed.stream().filter(each -> each.key() == key).toList(),
                        at(treated.cells(), key).isEmpty()
                                ? "no treated rows in it"
                                : "no cohort in it has a used row at the reference");
            }
        }
        for (int cohort : cohorts) {
            list.addAverage(
                    new Term.Cohort(cohort),
                    after.stream()
                            .filter(each -> each.cells().get(0).cohort() == cohort)
                            .toList(),
                    anchored.contains(cohort) ? "no used row after its start" : "no used row at the reference");
        }
        for (SupportCell cell : cells) {
            Term term = new Term.Cell(cell.cohort(), cell.key());
            Value value = anchored.contains(cell.cohort())
                    ? regression.coefficient(term)
                    : new Value.NotIdentified("the cohort has no used row at the reference");
            list.add(term, value, List.of(cell));
        }
        list.addAverage(
                new Term.Pretrend(),
                weighed.stream().filter(each -> each.key() < 0).toList(),
                "no treated row before the reference is used");
        cohorts.stream()
                .filter(cohort -> !anchored.contains(cohort))
                .forEach(cohort -> notes.add("Cohort " + cohort + " has no used row at the reference " + reference
                        + ": its effects are not identified."));
        return finish(task, sample, treated, regression, list, notes);
    }

    private static List<SupportCell> at(List<SupportCell> cells, int key) {
        return cells.stream().filter(cell -> cell.key() == key).toList();
    }

    private static Estimation finish(
            EstimationTask task,
            Sample sample,
            TreatedRows treated,
            Regression regression,
            EstimateList list,
            List<String> notes) {
        int treatedUnits = sample.treatedUnits().size();
        list.addAll(regression.controls(treatedUnits));
        list.addAll(regression.fitStatistics(treatedUnits));
        return new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                "sun-abraham",
                sample,
                list.estimates(),
                treated.cells(),
                list.aggregations(),
                regression.covarianceReport(),
                regression.dropped(),
                List.copyOf(notes));
    }
}
