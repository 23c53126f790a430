package org.didactic.estimate.imputation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.regression.EmptySample;
import org.didactic.estimate.regression.EstimateList;
import org.didactic.estimate.sample.SampleRules;
import org.didactic.estimate.sample.SampleSummary;
import org.didactic.estimate.sample.Selection;
import org.didactic.estimate.sample.UntreatedRows;

/**
 * The rows of a task that a model of untreated outcomes speaks for, and that model.
 *
 * @param rows the used rows, ascending
 * @param treated for each used row whether it lies at or after its unit's start
 * @param notes what a reader must know, as sentences
 */
record Imputed(
        EstimationTask task,
        Sample sample,
        int[] rows,
        boolean[] treated,
        UntreatedModel model,
        Clusters clusters,
        List<String> notes) {

    /** How a method finds its numbers in imputed outcomes. */
    interface Method {
        Estimation estimate(Imputed imputed);
    }

    /** Returns what a method finds; when no row is left or the task asks for what there is not, the reason. */
    static Estimation estimate(EstimationTask task, String name, Method method) {
        Selection selection = new SampleRules(task).apply(true);
        List<String> notes = new ArrayList<>(UntreatedRows.require(task, selection));
        for (int[] rows = selection.rows(); rows.length > 0; rows = selection.rows()) {
            boolean[] treated = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                treated[i] = UntreatedRows.treated(task, rows[i]);
            }
            UntreatedModel model = UntreatedModel.fit(task, rows, treated);
            if (model.design().absorption().iterative()) {
                return EmptySample.withoutEstimate(
                        task, name, SampleSummary.of(task, selection), "effects with so many levels cannot be imputed");
            }
            Map<Integer, Exclusion> untold = UntoldRows.of(model);
            if (untold.isEmpty()) {
                Clusters clusters = Clusters.of(task, model.design().panelRows());
                notes.addAll(clusters.notes());
                notes.addAll(clusters.few());
                Sample asked = SampleSummary.of(task, selection);
                Sample sample = clusters.units() ? asked.clusteredByUnit() : asked;
                return method.estimate(new Imputed(task, sample, rows, treated, model, clusters, List.copyOf(notes)));
            }
            notes.addAll(leaveOut(selection, untold));
        }
        return EmptySample.estimation(task, name, SampleSummary.of(task, selection));
    }

    private static List<String> leaveOut(Selection selection, Map<Integer, Exclusion> untold) {
        Set<String> reasons = new LinkedHashSet<>();
        selection.exclude(row -> {
            Exclusion reason = untold.get(row);
            if (reason != null) {
                reasons.add("Treated rows are left out: " + reason.detail() + ".");
            }
            return reason;
        });
        return List.copyOf(reasons);
    }

    /** Returns the listed estimates with all that belongs to them. */
    Estimation estimation(
            String method, List<SupportCell> support, EstimateList list, EffectMeans means, List<String> moreNotes) {
        list.add(new TermEstimate(
                new Term.Fit(Term.Statistic.N),
                new Value.Plain(rows.length),
                rows.length,
                sample.treatedUnits().size()));
        List<String> all = new ArrayList<>(notes);
        all.addAll(moreNotes);
        return new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                method,
                sample,
                list.estimates(),
                support,
                list.aggregations(),
                means.report(),
                model.dropped(),
                List.of(),
                List.of(),
                List.copyOf(all));
    }
}
