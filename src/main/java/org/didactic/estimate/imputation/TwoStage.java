package org.didactic.estimate.imputation;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.regression.Averages;
import org.didactic.estimate.regression.Averages.Weighed;
import org.didactic.estimate.regression.EstimateList;
import org.didactic.estimate.regression.PeriodKeys;
import org.didactic.estimate.sample.TreatedRows;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.EventTime;

/**
 * Gardner's (2022) two stages: unit and period effects, covariates and factors are estimated on untreated rows and taken off
 * all rows; what is left is regressed on one dummy for treated rows (the average) and on a dummy for each event time or bin
 * but the reference (the event study).
 *
 * <p>Dummies share no row, so that a coefficient is the weighted mean of what is left over its rows. R twin: {@code
 * did2s::did2s}.
 */
public final class TwoStage implements Estimator {
    private static final String NONE_TREATED = "no treated row is used";

    @Override
    public Estimation estimate(EstimationTask task) {
        return Imputed.estimate(
                task,
                "two-stage",
                imputed -> task.options().eventTime() instanceof EventTime.Periods periods
                        ? eventStudy(imputed, periods)
                        : singleEffect(imputed));
    }

    private static Estimation singleEffect(Imputed imputed) {
        EstimationTask task = imputed.task();
        TreatedRows rows = TreatedRows.of(task, imputed.rows(), task.timing()::everTreated);
        EffectMeans single = single(imputed);
        EstimateList list = new EstimateList(single, new Averages(task.attWeights(), rows.cells()));
        addSingle(list, single, rows.cells());
        return imputed.estimation("two-stage", rows.cells(), list, single, List.of());
    }

    private static Estimation eventStudy(Imputed imputed, EventTime.Periods periods) {
        EstimationTask task = imputed.task();
        TreatedRows rows = TreatedRows.of(task, imputed.rows(), task.timing()::everTreated);
        List<Integer> estimated = rows.cells().stream()
                .map(SupportCell::key)
                .filter(key -> key != periods.reference())
                .distinct()
                .toList();
        List<Term> terms = new ArrayList<>();
        estimated.forEach(key -> terms.add(new Term.Period(key)));
        int[] column = rows.ofRows(cell -> estimated.indexOf(cell.key()), -1);
        EffectMeans means = EffectMeans.of(imputed, new EventColumns(terms, column), GroupResiduals.Centre.MEAN);
        List<Weighed> weighed = new ArrayList<>();
        estimated.forEach(
                key -> weighed.add(new Weighed(new Term.Period(key), key, SupportCell.at(key, rows.cells()))));

        EstimateList list = new EstimateList(means, new Averages(task.attWeights(), rows.cells()));
        if (task.attWeights() == AttWeights.OBSERVATIONS) {
            addSingle(list, single(imputed), rows.cells());
        } else {
            list.addAverage(
                    new Term.Att(),
                    weighed.stream().filter(each -> each.key() >= 0).toList(),
                    NONE_TREATED);
        }
        for (int key : PeriodKeys.of(periods, rows.cells())) {
            Term term = new Term.Period(key);
            List<SupportCell> cells = SupportCell.at(key, rows.cells());
            Value value = key == periods.reference()
                    ? new Value.Reference()
                    : cells.isEmpty() ? new Value.NotIdentified("no treated rows in it") : means.coefficient(term);
            list.add(term, value, cells);
        }
        list.addAverage(
                new Term.Pretrend(),
                weighed.stream().filter(each -> each.key() < 0).toList(),
                "no treated row before the reference is used");
        return imputed.estimation("two-stage", rows.cells(), list, means, List.of());
    }

    /** Returns the regression on one dummy for treated rows. */
    private static EffectMeans single(Imputed imputed) {
        int[] column = new int[imputed.rows().length];
        boolean any = false;
        for (int i = 0; i < column.length; i++) {
            column[i] = imputed.treated()[i] ? 0 : -1;
            any |= imputed.treated()[i];
        }
        List<Term> terms = any ? List.of(new Term.Att()) : List.of();
        return EffectMeans.of(imputed, new EventColumns(terms, column), GroupResiduals.Centre.MEAN);
    }

    private static void addSingle(EstimateList list, EffectMeans single, List<SupportCell> cells) {
        Term att = new Term.Att();
        Value value = single.identified(att) ? single.coefficient(att) : new Value.NotIdentified(NONE_TREATED);
        list.add(att, value, cells.stream().filter(cell -> cell.key() >= 0).toList());
    }
}
