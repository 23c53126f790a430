package org.didactic.diagnose.selection;

import java.util.ArrayList;
import java.util.List;
import org.didactic.data.Column;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.LeftOut;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Whether a missing outcome goes with treatment: an indicator of it regressed on one after the start, with effects of unit
 * and period, on the rows that have everything else.
 *
 * @param estimate the change after the start in the probability that the outcome is missing
 * @param rows used
 * @param units with a used row
 */
record MissingOutcome(TermEstimate estimate, int rows, int units) {

    /** Estimates with the common window, singletons and inference of the analysis, unweighted. */
    static MissingOutcome of(Analysis analysis, OutcomeSpec outcome, Panel panel, TreatmentTiming timing) {
        NumberColumn indicator = indicator(panel.number(outcome.column().value()));
        // A name that no file can give a column.
        String name = "missing " + outcome.column();
        EstimatorSpec estimator = estimator(analysis, outcome);
        EstimationTask task = new EstimationTask(
                        indicated(outcome, name),
                        estimator,
                        panel.with(name, indicator),
                        timing,
                        analysis.singletons(estimator),
                        analysis.attWeights())
                .without(incomplete(analysis, outcome, panel));
        Estimation found = Estimators.run(task);
        List<Integer> rows = found.sample().rows();
        TermEstimate effect = found.average();
        long missing = rows.stream().filter(row -> indicator.value(row) == 1).count();
        if (!rows.isEmpty() && (missing == 0 || missing == rows.size())) {
            effect = effect.with(new Value.NotIdentified(
                    "the outcome is " + (missing == 0 ? "never" : "always") + " missing in these rows"));
        }
        return new MissingOutcome(effect, rows.size(), found.sample().units());
    }

    private static NumberColumn indicator(NumberColumn outcome) {
        double[] missing = new double[outcome.size()];
        for (int row = 0; row < missing.length; row++) {
            missing[row] = outcome.missing(row) == null ? 0 : 1;
        }
        return new NumberColumn(missing, new @Nullable Missing[missing.length]);
    }

    private static OutcomeSpec indicated(OutcomeSpec outcome, String column) {
        Located<String> original = outcome.column();
        return new OutcomeSpec(
                outcome.id(),
                outcome.label(),
                "",
                new Located<>(column, original.position(), original.path()),
                outcome.panel(),
                OutcomeSpec.Scale.PROPORTION,
                List.of());
    }

    private static EstimatorSpec estimator(Analysis analysis, OutcomeSpec outcome) {
        Located<String> id = new Located<>(
                Selection.ID, outcome.id().position(), outcome.id().path());
        return new EstimatorSpec.Twfe(
                new EstimatorSpec.Identity(id, "missing outcome", true),
                new RegressionOptions(
                        List.of(),
                        new EventTime.None(),
                        analysis.window(),
                        null,
                        analysis.inference().withoutDraws()),
                false);
    }

    private static LeftOut incomplete(Analysis analysis, OutcomeSpec outcome, Panel panel) {
        List<Column> others = new ArrayList<>();
        analysis.covariates().forEach(name -> others.add(panel.number(name.value())));
        outcome.factors().forEach(name -> others.add(panel.text(name.value())));
        others.removeIf(Column::isComplete);
        return LeftOut.where(
                panel.rows(),
                row -> others.stream().anyMatch(column -> column.missing(row) != null),
                "a covariate is missing");
    }
}
