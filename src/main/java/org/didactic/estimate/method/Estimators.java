package org.didactic.estimate.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.grouptime.CallawaySantAnna;
import org.didactic.estimate.imputation.Imputation;
import org.didactic.estimate.imputation.TwoStage;
import org.didactic.estimate.regression.ExtendedTwfe;
import org.didactic.estimate.regression.SunAbraham;
import org.didactic.estimate.regression.TwoWayFixedEffects;
import org.didactic.estimate.resampling.RandomisationInference;
import org.didactic.numeric.InOrder;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** Runs every estimator of an analysis on every outcome. */
public final class Estimators {
    private Estimators() {}

    /**
     * Returns the estimations in the order of outcomes, then estimators; they are computed in parallel.
     *
     * @param panels by id; each outcome's panel must be among them
     */
    public static List<Estimation> estimate(Analysis analysis, Map<String, Panel> panels) {
        return InOrder.map(tasks(analysis, panels), Estimators::run);
    }

    /**
     * Returns the tasks as the analysis declares them, in the order of outcomes, then estimators; those on one panel share its
     * timing.
     *
     * @param panels by id; each outcome's panel must be among them
     */
    public static List<EstimationTask> tasks(Analysis analysis, Map<String, Panel> panels) {
        Map<String, TreatmentTiming> timings = new LinkedHashMap<>();
        List<EstimationTask> tasks = new ArrayList<>();
        for (OutcomeSpec outcome : analysis.outcomes()) {
            Panel panel = Objects.requireNonNull(panels.get(outcome.panel().value()));
            TreatmentTiming timing = timings.computeIfAbsent(panel.id(), id -> new TreatmentTiming(panel));
            for (EstimatorSpec estimator : analysis.estimators()) {
                tasks.add(task(analysis, outcome, estimator, panel, timing));
            }
        }
        return List.copyOf(tasks);
    }

    /** Returns what the estimator of a task finds. */
    public static Estimation run(EstimationTask task) {
        return RandomisationInference.estimate(estimatorFor(task.estimator()), task);
    }

    /** Returns the method of an estimator, without inference by permuted starts. */
    public static Estimator method(EstimatorSpec spec) {
        return estimatorFor(spec);
    }

    /** Returns the task of an outcome and an estimator as the analysis declares them. */
    public static EstimationTask task(
            Analysis analysis, OutcomeSpec outcome, EstimatorSpec estimator, Panel panel, TreatmentTiming timing) {
        return new EstimationTask(
                outcome, estimator, panel, timing, analysis.singletons(estimator), analysis.attWeights());
    }

    private static Estimator estimatorFor(EstimatorSpec spec) {
        if (spec instanceof EstimatorSpec.SunAbraham sunAbraham) {
            return new SunAbraham(sunAbraham.alwaysTreated());
        }
        if (spec instanceof EstimatorSpec.Twfe twfe) {
            return new TwoWayFixedEffects(twfe.decompose());
        }
        if (spec instanceof EstimatorSpec.CallawaySantAnna groupTime) {
            return new CallawaySantAnna(groupTime.groupTime());
        }
        if (spec instanceof EstimatorSpec.Imputation) {
            return new Imputation();
        }
        if (spec instanceof EstimatorSpec.TwoStage) {
            return new TwoStage();
        }
        if (spec instanceof EstimatorSpec.ExtendedTwfe) {
            return new ExtendedTwfe();
        }
        throw new IllegalStateException("no estimator for (" + spec.id().value() + ")");
    }
}
