package org.didactic.diagnose.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RegressionOptions;

/**
 * For each estimator of an outcome beside others: how far its average effect lies from the headline's, which share of it
 * each cohort has, how many covariates, rows and always treated units it has, what it finds without covariates where others
 * have others, and for two-way fixed effects what the weights of its rows are.
 */
public final class Agreement implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        if (evidence.analysis().robustness().isEmpty()
                || evidence.analysis().estimators().size() < 2) {
            return List.of();
        }
        return evidence.analysis().outcomes().parallelStream()
                .flatMap(outcome -> of(evidence, outcome).stream())
                .toList();
    }

    private static List<Diagnostic> of(Evidence evidence, OutcomeSpec outcome) {
        EstimationTask leading =
                evidence.tasks().of(outcome, evidence.analysis().headline());
        Panel panel = leading.panel();
        TreatmentTiming timing = leading.timing();
        Set<String> alwaysTreated = IntStream.range(0, panel.units().size())
                .filter(unit -> timing.status(unit) == Status.ALWAYS)
                .mapToObj(unit -> panel.units().get(unit))
                .collect(Collectors.toSet());
        Estimation headline = estimation(evidence, outcome, evidence.analysis().headline());
        List<Diagnostic> found = new ArrayList<>();
        for (EstimatorSpec estimator : evidence.analysis().estimators()) {
            Estimation own = estimation(evidence, outcome, estimator);
            EstimationTask task = evidence.task(own);
            List<TermEstimate> numbers = new ArrayList<>();
            if (own != headline) {
                numbers.add(number(own, "difference", difference(own, headline)));
            }
            shares(own)
                    .forEach((cohort, share) -> numbers.add(
                            number(own, Term.Diagnostic.of("cohort_share", Integer.toString(cohort)), share)));
            numbers.add(
                    number(own, "covariates", new Value.Plain(task.covariates().size())));
            numbers.add(number(own, "rows", new Value.Plain(own.sample().rows().size())));
            if (differ(evidence, leading, task) && !task.covariates().isEmpty()) {
                numbers.add(number(own, "without_covariates", withoutCovariates(task)));
            }
            long always = own.sample().treatedUnits().stream()
                    .filter(alwaysTreated::contains)
                    .count();
            numbers.add(number(own, "always_treated", new Value.Plain(always)));
            if (estimator instanceof EstimatorSpec.Twfe twfe) {
                numbers.addAll(new TwoWayWeights(task, twfe).of(own, always > 0));
            }
            found.add(new Diagnostic(
                    own.outcome(),
                    own.estimator() + "@agreement",
                    List.copyOf(numbers),
                    own.sample().rows().size(),
                    own.sample().units(),
                    List.of()));
        }
        return found;
    }

    private static Estimation estimation(Evidence evidence, OutcomeSpec outcome, EstimatorSpec estimator) {
        return evidence.estimations().stream()
                .filter(each -> each.outcome().equals(outcome.id().value())
                        && each.estimator().equals(estimator.id().value()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the covariates are not the headline's; for the headline itself, whether they are not those of some other. */
    private static boolean differ(Evidence evidence, EstimationTask leading, EstimationTask task) {
        if (task != leading) {
            return !names(task).equals(names(leading));
        }
        return evidence.tasks().all().stream()
                .filter(each -> each.outcome().equals(leading.outcome()))
                .anyMatch(each -> !names(each).equals(names(leading)));
    }

    private static Set<String> names(EstimationTask task) {
        return new TreeSet<>(task.covariates());
    }

    private static Value withoutCovariates(EstimationTask task) {
        EstimationTask plain = task.plain(Detail.AVERAGE);
        RegressionOptions options = plain.options().withCovariates(List.of());
        return Estimators.run(plain.with(plain.estimator().with(options)))
                .average()
                .value();
    }

    static TermEstimate number(Estimation of, String name, Value value) {
        return number(of, Term.Diagnostic.of(name), value);
    }

    private static TermEstimate number(Estimation of, Term term, Value value) {
        return new TermEstimate(
                term,
                value,
                of.sample().rows().size(),
                of.sample().treatedUnits().size());
    }

    private static Value difference(Estimation own, Estimation headline) {
        Value mine = own.average().value();
        Value other = headline.average().value();
        if (mine instanceof Value.Estimated a && other instanceof Value.Estimated b) {
            return new Value.Plain(a.estimate() - b.estimate());
        }
        return mine instanceof Value.Estimated ? other : mine;
    }

    /** The shares of the cohorts in the average effect, where that is an average of effects on cohorts. */
    private static Map<Integer, Value> shares(Estimation estimation) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (Aggregation each : estimation.aggregations()) {
            if (each.term() instanceof Term.Att) {
                for (Aggregation.Part part : each.parts()) {
                    if (part.term() instanceof Term.Cell cell) {
                        sums.merge(cell.start(), part.weight(), Double::sum);
                    }
                }
            }
        }
        Map<Integer, Value> shares = new TreeMap<>();
        sums.forEach((cohort, share) -> shares.put(cohort, new Value.Plain(share)));
        return shares;
    }
}
