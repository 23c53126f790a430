package org.didactic.estimate;

import java.util.List;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.Analysis.Singletons;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.text.Located;

/**
 * One outcome to be estimated by one estimator.
 *
 * @param panel the outcome's panel
 * @param timing of that panel
 * @param leftOut rows that a run leaves out beyond the rules of its estimator
 * @param detail how much is asked for
 */
public record EstimationTask(
        OutcomeSpec outcome,
        EstimatorSpec estimator,
        Panel panel,
        TreatmentTiming timing,
        Singletons singletons,
        AttWeights attWeights,
        LeftOut leftOut,
        Detail detail) {

    /** Returns a task that leaves no row out beyond the rules of its estimator. */
    public EstimationTask(
            OutcomeSpec outcome,
            EstimatorSpec estimator,
            Panel panel,
            TreatmentTiming timing,
            Singletons singletons,
            AttWeights attWeights) {
        this(outcome, estimator, panel, timing, singletons, attWeights, LeftOut.NOTHING, Detail.ALL);
    }

    /** Returns the same task with another estimator. */
    public EstimationTask with(EstimatorSpec other) {
        return new EstimationTask(outcome, other, panel, timing, singletons, attWeights, leftOut, detail);
    }

    /** Returns the same task on rows with another timing. */
    public EstimationTask with(TreatmentTiming other) {
        return new EstimationTask(outcome, estimator, panel, other, singletons, attWeights, leftOut, detail);
    }

    /** Returns the same task on another panel, which has a timing of its own. */
    public EstimationTask with(Panel other, TreatmentTiming otherTiming) {
        return new EstimationTask(outcome, estimator, other, otherTiming, singletons, attWeights, leftOut, detail);
    }

    /** Returns the same task without these rows either. */
    public EstimationTask without(LeftOut rows) {
        return new EstimationTask(outcome, estimator, panel, timing, singletons, attWeights, leftOut.and(rows), detail);
    }

    /** Returns the same task with other weights of averages. */
    public EstimationTask with(AttWeights other) {
        return new EstimationTask(outcome, estimator, panel, timing, singletons, other, leftOut, detail);
    }

    /** Returns the same task with as much asked for, without draws and without what coefficients are made of. */
    public EstimationTask plain(Detail asked) {
        RegressionOptions analytic =
                options().withInference(options().inference().withoutDraws());
        EstimatorSpec spec = estimator instanceof EstimatorSpec.Twfe twfe
                ? new EstimatorSpec.Twfe(twfe.identity(), analytic, false)
                : estimator.with(analytic);
        return new EstimationTask(outcome, spec, panel, timing, singletons, attWeights, leftOut, asked);
    }

    /** Returns the options of the estimator that every method shares. */
    public RegressionOptions options() {
        return estimator.options();
    }

    /** Returns the names of the covariates that enter, in the order of the file. */
    public List<String> covariates() {
        return options().covariates().stream().map(Located::value).toList();
    }

    /** Returns the factors that enter; group-time effects have none. */
    public List<String> factors() {
        if (estimator instanceof EstimatorSpec.CallawaySantAnna) {
            return List.of();
        }
        return outcome.factors().stream().map(Located::value).toList();
    }
}
