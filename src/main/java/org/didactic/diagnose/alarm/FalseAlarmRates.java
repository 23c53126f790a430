package org.didactic.diagnose.alarm;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.numeric.Quantile;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.FalseAlarms;
import org.didactic.spec.FalseAlarms.Reference;
import org.didactic.text.NumberText;

/**
 * The share of draws in which adopters drawn at random seem to have an effect, for every outcome, regression of the main
 * tables and covariance ({@code E@false_alarms.rate:CR1}), with the draws behind it and the median standard error.
 */
public final class FalseAlarmRates implements Diagnosis {
    /** What stands between an estimator and the term in their ids. */
    public static final String RUN = "@false_alarms";

    private static final String NOT_COVERED =
            "false alarms are counted for two-way fixed effects and Sun and Abraham\u2019s estimator only";
    private static final String NOT_CLUSTERED = "the errors of this estimator are not clustered";
    private static final double LEVEL = 0.95;
    private static final double MIDDLE = 0.5;

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        FalseAlarms settings = evidence.analysis().robustness().falseAlarms();
        if (settings == null) {
            return List.of();
        }
        return evidence.tasks().all().stream()
                .filter(each -> !each.estimator().identity().appendix())
                .map(each -> diagnostic(each, settings))
                .toList();
    }

    private static Diagnostic diagnostic(EstimationTask task, FalseAlarms settings) {
        AdopterDraws adopters = AdopterDraws.of(task, settings);
        String problem = problem(task, adopters);
        if (!problem.isEmpty()) {
            List<TermEstimate> none = settings.covariances().stream()
                    .map(each -> number("rate", each, new Value.NotIdentified(problem), adopters))
                    .toList();
            return of(task, adopters, none, List.of());
        }
        AlarmTask ready = AlarmTask.of(task, settings, adopters.timing(0));
        List<AlarmDraw> draws = IntStream.range(0, settings.draws())
                .parallel()
                .mapToObj(draw -> ready.of(adopters.timing(draw)))
                .toList();
        double level = task.options().inference().level();
        List<TermEstimate> numbers = settings.covariances().stream()
                .flatMap(each -> numbers(each, draws, 1 - level, adopters).stream())
                .toList();
        return of(task, adopters, numbers, notes(settings, adopters, level));
    }

    private static String problem(EstimationTask task, AdopterDraws adopters) {
        boolean covered =
                task.estimator() instanceof EstimatorSpec.Twfe || task.estimator() instanceof EstimatorSpec.SunAbraham;
        if (!covered) {
            return NOT_COVERED;
        }
        return task.options().inference().clusters().isEmpty() ? NOT_CLUSTERED : adopters.problem();
    }

    private static Diagnostic of(
            EstimationTask task, AdopterDraws adopters, List<TermEstimate> numbers, List<String> notes) {
        return new Diagnostic(
                task.outcome().id().value(),
                task.estimator().id().value() + RUN,
                numbers,
                adopters.rows(),
                adopters.pool().length,
                notes);
    }

    private static TermEstimate number(String name, Reference reference, Value value, AdopterDraws adopters) {
        return new TermEstimate(
                Term.Diagnostic.of(name, reference.word()), value, adopters.rows(), adopters.adopters());
    }

    private static List<TermEstimate> numbers(
            Reference reference, List<AlarmDraw> draws, double bound, AdopterDraws adopters) {
        double[] p = draws.stream()
                .map(each -> each.p().get(reference))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        TermEstimate made = number("draws", reference, new Value.Plain(p.length), adopters);
        if (p.length == 0) {
            return List.of(
                    number("rate", reference, new Value.NotIdentified("no draw could be estimated"), adopters), made);
        }
        int alarms = 0;
        for (double each : p) {
            alarms += each < bound ? 1 : 0;
        }
        Wilson interval = Wilson.of(alarms, p.length, LEVEL);
        Value rate = new Value.Resampled((double) alarms / p.length, null, null, null, interval.low(), interval.high());
        double[] errors = draws.stream()
                .map(each -> each.errors().get(reference))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return errors.length == 0
                ? List.of(number("rate", reference, rate, adopters), made)
                : List.of(
                        number("rate", reference, rate, adopters),
                        made,
                        number("median_se", reference, new Value.Plain(Quantile.ofSorted(errors, MIDDLE)), adopters));
    }

    private static List<String> notes(FalseAlarms settings, AdopterDraws adopters, double level) {
        return List.of(NumberText.count(settings.draws()) + " draws of " + NumberText.count(adopters.adopters())
                + " adopters among " + NumberText.count(adopters.pool().length)
                + " never treated units; an alarm is a p below " + NumberText.brief(1 - level) + ".");
    }
}
