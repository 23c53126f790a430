package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.estimate.decomposition.Decompositions;
import org.didactic.estimate.decomposition.FittedRegression;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.refit.Refit;
import org.didactic.estimate.refit.RefitRegression;
import org.didactic.estimate.refit.Refittable;
import org.didactic.estimate.regression.Averages.Weighed;
import org.didactic.estimate.sample.SampleRules;
import org.didactic.estimate.sample.SampleSummary;
import org.didactic.estimate.sample.Selection;
import org.didactic.estimate.sample.Singletons;
import org.didactic.estimate.sample.TreatedRows;
import org.didactic.spec.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Two-way fixed effects: the outcome on unit effects, period effects, covariates, factors and a dummy for each event time
 * or bin but the reference (or one dummy after the start). Never treated units and units that start after the panel are at
 * the reference throughout; always treated ones keep their event times.
 *
 * <p>R twin: {@code fixest::feols(y ~ i(period, ref) + x | unit + time)}; the average is {@code aggregate()}.
 *
 * @param decompose whether to tell what the coefficients are made of
 */
public record TwoWayFixedEffects(boolean decompose) implements LinearEstimator, Refittable, EventStudy {

    @Override
    public Fitted fitted(EstimationTask task) {
        Selection selection = selection(task);
        int[] rows = selection.rows();
        Sample sample = SampleSummary.of(task, selection);
        TreatedRows treated = TreatedRows.of(task, rows, task.timing()::everTreated);
        if (rows.length == 0) {
            return new Fitted(EmptySample.estimation(task, "twfe", sample), null);
        }
        return task.options().eventTime() instanceof EventTime.Periods periods
                ? eventStudy(task, rows, sample, treated, periods)
                : singleEffect(task, rows, sample, treated);
    }

    @Override
    public @Nullable Refit refit(EstimationTask task) {
        if (task.options().window() != null) {
            return null;
        }
        return RefitRegression.of(task, selection(task).rows(), false, false);
    }

    @Override
    public TreatedRows treatedRows(EstimationTask task) {
        return TreatedRows.of(task, selection(task).rows(), task.timing()::everTreated);
    }

    private static Selection selection(EstimationTask task) {
        Selection selection = new SampleRules(task).apply(false);
        Singletons.drop(task, selection);
        return selection;
    }

    private Fitted singleEffect(EstimationTask task, int[] rows, Sample sample, TreatedRows treated) {
        boolean any = !treated.cells().isEmpty();
        List<Term> terms = any ? List.of(new Term.Att()) : List.of();
        int[] column = treated.ofRows(cell -> 0, -1);
        Regression regression = new Regression(task, rows, new EventColumns(terms, column));
        EstimateList list = new EstimateList(regression, new Averages(task.attWeights(), treated.cells()));
        list.add(
                new Term.Att(),
                any ? regression.coefficient(new Term.Att()) : new Value.NotIdentified("no treated row is used"),
                treated.cells());
        return decomposed(regression.estimation("twfe", sample, treated.cells(), list, List.of()), task, regression);
    }

    private Fitted eventStudy(
            EstimationTask task, int[] rows, Sample sample, TreatedRows treated, EventTime.Periods periods) {
        int reference = periods.reference();
        List<Integer> estimated = treated.cells().stream()
                .map(SupportCell::key)
                .filter(key -> key != reference)
                .distinct()
                .toList();
        // Without a row at the reference the dummies only repeat the unit effects: nothing is measured against it.
        boolean anchored = treated.cells().stream().anyMatch(cell -> cell.key() == reference);
        List<Term> terms = new ArrayList<>();
        estimated.forEach(key -> terms.add(new Term.Period(key)));
        int[] column = treated.ofRows(cell -> estimated.indexOf(cell.key()), -1);
        Regression regression = new Regression(task, rows, new EventColumns(terms, column));
        EstimateList list = new EstimateList(regression, new Averages(task.attWeights(), treated.cells()));
        List<Weighed> coefficients = new ArrayList<>();
        if (anchored) {
            for (int key : estimated) {
                coefficients.add(new Weighed(new Term.Period(key), key, SupportCell.at(key, treated.cells())));
            }
        }
        list.addAverage(
                new Term.Att(),
                coefficients.stream().filter(each -> each.key() >= 0).toList(),
                anchored ? "no treated row after the start is used" : unanchored(reference));
        if (task.detail() == Detail.AVERAGE) {
            return new Fitted(regression.estimation("twfe", sample, treated.cells(), list, List.of()), regression);
        }
        for (int key : PeriodKeys.of(periods, treated.cells())) {
            Term term = new Term.Period(key);
            List<SupportCell> cells = SupportCell.at(key, treated.cells());
            list.add(term, periodValue(regression, term, cells, key == reference, anchored, reference), cells);
        }
        List<Weighed> before =
                coefficients.stream().filter(each -> each.key() < 0).toList();
        String noneBefore = anchored ? "no treated row before the reference is used" : unanchored(reference);
        list.addAverage(new Term.Pretrend(), before, noneBefore);
        list.addPretrendTest(before, noneBefore, regression::jointTest);
        List<String> notes = anchored || treated.cells().isEmpty()
                ? regression.noteOnConfounded(coefficients)
                : List.of("N" + unanchored(reference).substring(1) + ".");
        return decomposed(regression.estimation("twfe", sample, treated.cells(), list, notes), task, regression);
    }

    private Fitted decomposed(Estimation estimation, EstimationTask task, Regression regression) {
        if (!decompose || !regression.design().absorption().problem().isEmpty()) {
            return new Fitted(estimation, regression);
        }
        DesignMatrix design = regression.design();
        Estimation decomposed = Decompositions.of(new FittedRegression(task, design, regression.fit()))
                .addedTo(estimation);
        return new Fitted(decomposed, regression);
    }

    private static Value periodValue(
            Regression regression,
            Term term,
            List<SupportCell> cells,
            boolean isReference,
            boolean anchored,
            int reference) {
        if (isReference) {
            return new Value.Reference();
        }
        if (cells.isEmpty()) {
            return new Value.NotIdentified("no treated rows in it");
        }
        return anchored ? regression.coefficient(term) : new Value.NotIdentified(unanchored(reference));
    }

    private static String unanchored(int reference) {
        return "no treated row at the reference " + reference + " is used";
    }
}
