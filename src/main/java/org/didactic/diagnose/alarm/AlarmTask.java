package org.didactic.diagnose.alarm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Estimator;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.ContrastError;
import org.didactic.estimate.covariance.ReducedError;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.refit.ContrastFit;
import org.didactic.estimate.refit.RefitRegression;
import org.didactic.estimate.refit.Refittable;
import org.didactic.estimate.resampling.RefitWild;
import org.didactic.numeric.StudentT;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Draws;
import org.didactic.spec.FalseAlarms;
import org.didactic.spec.FalseAlarms.Reference;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.didactic.spec.WildBootstrap;
import org.jspecify.annotations.Nullable;

/**
 * One outcome and estimator, ready for adopters drawn at random: quickly where all that does not depend on them could be
 * made once, else by the estimator itself.
 *
 * @param refit the quick way, null where there is none
 * @param wild the quick bootstrap, null where there is none
 */
record AlarmTask(
        EstimationTask task,
        Estimator method,
        FalseAlarms settings,
        @Nullable RefitRegression refit,
        @Nullable RefitWild wild) {
    private static final String RUN = "wild";

    /**
     * Returns the task made ready.
     *
     * @param first the timing of some draw: which rows are used does not depend on which
     */
    static AlarmTask of(EstimationTask declared, FalseAlarms settings, TreatmentTiming first) {
        EstimationTask task = asking(declared, Covariance.CLUSTER, Draws.NONE).with(first);
        Estimator method = Estimators.method(task.estimator());
        RefitRegression refit =
                method instanceof Refittable refittable && refittable.refit(task) instanceof RefitRegression quick
                        ? quick
                        : null;
        RefitWild wild = refit == null || !settings.covariances().contains(Reference.WILD)
                ? null
                : RefitWild.of(refit.clusterNames(), bootstrap(settings));
        return new AlarmTask(task, method, settings, refit, wild);
    }

    private static WildBootstrap bootstrap(FalseAlarms settings) {
        return new WildBootstrap(WildBootstrap.Weights.RADEMACHER, settings.wildDraws(), settings.seed());
    }

    private static EstimationTask asking(EstimationTask task, Covariance covariance, Draws draws) {
        EstimationTask plain = task.plain(Detail.AVERAGE);
        InferenceSpec inference = plain.options().inference();
        return plain.with(plain.estimator()
                .with(plain.options()
                        .withInference(new InferenceSpec(
                                covariance,
                                inference.clusters().subList(0, 1),
                                SmallSample.FIXEST,
                                inference.level(),
                                draws))));
    }

    /** Returns what the method says of adopters with this timing. */
    AlarmDraw of(TreatmentTiming timing) {
        AlarmDraw quick = quick(timing, 1 - task.options().inference().level());
        return quick == null ? slow(timing) : quick;
    }

    /**
     * Returns the draw by the quick way, null where it must be left to the estimator.
     *
     * @param bound a p of the bootstrap that is not below this need not be exact
     */
    @Nullable
    AlarmDraw quick(TreatmentTiming timing, double bound) {
        ContrastFit fit = refit == null ? null : refit.contrastFit(timing, new Term.Att());
        if (fit == null || wild == null && settings.covariances().contains(Reference.WILD)) {
            return null;
        }
        Map<Reference, Double> p = new EnumMap<>(Reference.class);
        Map<Reference, Double> errors = new EnumMap<>(Reference.class);
        for (Reference each : settings.covariances()) {
            switch (each) {
                case CR1 -> {
                    double error = ReducedError.cr1(fit.bread(), fit.clusters(), fit.contrast(), fit.factor());
                    double df = fit.clusters().size() - 1.0;
                    errors.put(each, error);
                    p.put(each, new StudentT(df).twoSidedProbability(fit.estimate() / error));
                }
                case CR2 -> {
                    ContrastError told = ReducedError.cr2(fit.bread(), fit.clusters(), fit.contrast());
                    if (told.problem().isEmpty() && told.standardError() > 0) {
                        errors.put(each, told.standardError());
                        p.put(each, told.distribution().twoSidedProbability(fit.estimate() / told.standardError()));
                    }
                }
                case WILD -> {
                    Double found = Objects.requireNonNull(wild).p(fit, bound);
                    if (found != null) {
                        p.put(each, found);
                    }
                }
            }
        }
        return new AlarmDraw(p, errors);
    }

    /** Returns the draw by the estimator itself. */
    AlarmDraw slow(TreatmentTiming timing) {
        Map<Reference, Double> p = new EnumMap<>(Reference.class);
        Map<Reference, Double> errors = new EnumMap<>(Reference.class);
        List<Reference> asked = settings.covariances();
        if (asked.contains(Reference.CR1) || asked.contains(Reference.WILD)) {
            Draws draws = asked.contains(Reference.WILD) ? new Draws(bootstrap(settings), null, null) : Draws.NONE;
            Estimation found = method.estimate(asking(task, Covariance.CLUSTER, draws).with(timing));
            if (asked.contains(Reference.CR1)) {
                put(found, Reference.CR1, p, errors);
            }
            found.alternatives().stream()
                    .filter(each -> each.run().equals(RUN))
                    .map(Alternative::estimates)
                    .flatMap(List::stream)
                    .filter(each -> each.term() instanceof Term.Att)
                    .forEach(each -> {
                        if (each.value() instanceof Value.Resampled value && value.p() != null) {
                            p.put(Reference.WILD, value.p());
                        }
                    });
        }
        if (asked.contains(Reference.CR2)) {
            put(method.estimate(asking(task, Covariance.CR2, Draws.NONE).with(timing)), Reference.CR2, p, errors);
        }
        return new AlarmDraw(p, errors);
    }

    private static void put(
            Estimation found, Reference reference, Map<Reference, Double> p, Map<Reference, Double> errors) {
        if (found.average().value() instanceof Value.Estimated value) {
            p.put(reference, value.p());
            errors.put(reference, value.standardError());
        }
    }
}
