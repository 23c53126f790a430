package org.didactic.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Where the estimators of an outcome part, and what in their making could be the reason, in sentences. */
public final class AgreementWords {
    private static final String RUN = "@agreement";

    /** Shares that differ by less are said to be nearly the same. */
    private static final double ALIKE = 0.03;

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final Magnitude magnitude;
    private final List<Reason> reasons = new ArrayList<>();
    private boolean apart;

    private AgreementWords(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.magnitude = new Magnitude(outcome.scale());
    }

    /** Returns the sentences; none where there is nothing to compare. */
    public static List<String> of(StudyIndex index, OutcomeSpec outcome) {
        AgreementWords words = new AgreementWords(index, outcome);
        List<String> sentences = new ArrayList<>(words.spread());
        if (sentences.isEmpty()) {
            return List.of();
        }
        for (EstimatorSpec each : index.all(outcome)) {
            words.alwaysTreated(each);
        }
        words.covariates();
        words.rows();
        words.cohorts();
        for (EstimatorSpec each : index.all(outcome)) {
            words.weights(each);
        }
        sentences.addAll(words.reasons.stream().map(Reason::sentence).distinct().toList());
        if (words.apart && sentences.size() > 1 && words.reasons.stream().noneMatch(Reason::differs)) {
            sentences.add("None of these explains it.");
        }
        return List.copyOf(sentences);
    }

    /** Something that may set estimators apart, and whether it does differ between them. */
    private record Reason(String sentence, boolean differs) {}

    private record Average(EstimatorSpec estimator, Value.Estimated value) {
        double estimate() {
            return value.estimate();
        }
    }

    private List<String> spread() {
        List<Average> averages = new ArrayList<>();
        for (EstimatorSpec each : index.all(outcome)) {
            ResultRow row = index.find(outcome, each, "att");
            if (row != null && row.value() instanceof Value.Estimated value) {
                averages.add(new Average(each, value));
            }
        }
        if (averages.size() < 2) {
            return List.of();
        }
        averages.sort(Comparator.comparingDouble(Average::estimate));
        Average least = averages.get(0);
        Average most = averages.get(averages.size() - 1);
        double error = averages.stream()
                .mapToDouble(each -> each.value().standardError())
                .min()
                .orElseThrow();
        apart = most.estimate() - least.estimate() > error;
        return List.of("The average effect runs from " + signed(least.estimate()) + " ("
                + index.label(least.estimator()) + ") to " + signed(most.estimate()) + " ("
                + index.label(most.estimator()) + "), "
                + (apart
                        ? "more than one standard error of the most certain of them apart."
                        : "less than one standard error of the most certain of them apart."));
    }

    private void alwaysTreated(EstimatorSpec estimator) {
        Double kept = number(estimator, "always_treated");
        if (kept == null || kept == 0) {
            return;
        }
        Value without = value(estimator, "without_always_treated");
        String sentence = "The sample of " + index.label(estimator) + " has " + NumberText.whole(kept) + " "
                + (kept == 1 ? index.unit(outcome).one() : index.unit(outcome).many())
                + " treated in every period, which others leave out"
                + (without instanceof Value.Estimated told
                        ? "; without " + (kept == 1 ? "it" : "them") + " its average is " + signed(told.estimate())
                        : "")
                + ".";
        reasons.add(new Reason(sentence, true));
    }

    /** Other covariates, and what each finds without any. */
    private void covariates() {
        Map<EstimatorSpec, Double> counts = all("covariates");
        if (!differ(counts)) {
            return;
        }
        String without = counts.keySet().stream()
                .map(each -> value(each, "without_covariates") instanceof Value.Estimated told
                        ? signed(told.estimate()) + " (" + index.label(each) + ")"
                        : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        reasons.add(new Reason(
                "They use different covariates: " + listed(counts)
                        + (without.isEmpty() ? "" : "; without any the average effect is " + without) + ".",
                true));
    }

    private void rows() {
        Map<EstimatorSpec, Double> counts = all("rows");
        if (differ(counts)) {
            reasons.add(new Reason("They use different rows: " + listed(counts) + ".", true));
        } else if (counts.size() > 1) {
            boolean same = all("covariates").size() > 1 && !differ(all("covariates"));
            reasons.add(new Reason(same ? "They use as many rows and covariates." : "They use as many rows.", false));
        }
    }

    private Map<EstimatorSpec, Double> all(String term) {
        Map<EstimatorSpec, Double> numbers = new LinkedHashMap<>();
        for (EstimatorSpec each : index.all(outcome)) {
            Double number = number(each, term);
            if (number != null) {
                numbers.put(each, number);
            }
        }
        return numbers;
    }

    private static boolean differ(Map<EstimatorSpec, Double> numbers) {
        return numbers.values().stream().distinct().count() > 1;
    }

    private String listed(Map<EstimatorSpec, Double> counts) {
        return counts.entrySet().stream()
                .map(each -> index.label(each.getKey()) + " " + NumberText.count(Math.round(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The cohort on whose share the estimators differ most. */
    private void cohorts() {
        Map<Integer, Map<EstimatorSpec, Double>> shares = new TreeMap<>();
        List<EstimatorSpec> having = new ArrayList<>();
        for (EstimatorSpec each : index.all(outcome)) {
            boolean any = false;
            for (ResultRow row : numbers(each)) {
                Double share = ValueFigures.of(row.value()).estimate();
                if (row.term() instanceof Term.Diagnostic of && of.name().equals("cohort_share") && share != null) {
                    shares.computeIfAbsent(Integer.parseInt(of.about().get(0)), key -> new LinkedHashMap<>())
                            .put(each, share);
                    any = true;
                }
            }
            if (any) {
                having.add(each);
            }
        }
        if (having.size() < 2) {
            return;
        }
        Map.Entry<Integer, Map<EstimatorSpec, Double>> widest = shares.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> width(entry.getValue(), having)))
                .orElseThrow();
        if (width(widest.getValue(), having) < ALIKE) {
            reasons.add(new Reason("They give each cohort nearly the same share in the average.", false));
            return;
        }
        String told = having.stream()
                .map(each -> NumberText.percent(rounded(widest.getValue().getOrDefault(each, 0.0))) + "\u00a0% by "
                        + index.label(each))
                .collect(Collectors.joining(", "));
        reasons.add(new Reason(
                "They weigh cohorts differently, most of all that of " + widest.getKey()
                        + ": its share in the average is " + told + ".",
                true));
    }

    private static double rounded(double share) {
        return Math.rint(100 * share) / 100;
    }

    private static double width(Map<EstimatorSpec, Double> shares, List<EstimatorSpec> having) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (EstimatorSpec each : having) {
            least = Math.min(least, shares.getOrDefault(each, 0.0));
            most = Math.max(most, shares.getOrDefault(each, 0.0));
        }
        return most - least;
    }

    private void weights(EstimatorSpec estimator) {
        Double negative = number(estimator, "negative_weights");
        Double sum = number(estimator, "negative_weight_sum");
        if (negative == null || sum == null) {
            return;
        }
        if (negative == 0) {
            reasons.add(new Reason(
                    "Negative weights, by which an effect that grows can show as a fall, do not occur.", false));
            return;
        }
        Double treated = number(estimator, "already_treated_weight");
        reasons.add(new Reason(
                "A single two-way coefficient for all that comes after the start would give "
                        + (negative == 1
                                ? "one treated row a negative weight"
                                : NumberText.whole(negative) + " treated rows negative weights")
                        + " (" + NumberText.page(sum, 2)
                        + " in sum, of a total of one): an effect that grows can then show"
                        + " as a fall."
                        + (treated == null
                                ? ""
                                : " Comparisons with units that are treated already make up "
                                        + NumberText.percent(rounded(treated)) + "\u00a0% of it."),
                true));
    }

    private List<ResultRow> numbers(EstimatorSpec estimator) {
        String of = estimator.id() + RUN;
        return index.study().results().rows(outcome.id().value(), of);
    }

    private @Nullable Value value(EstimatorSpec estimator, String term) {
        ResultRow row = index.study().results().find(ResultRow.id(outcome.id().value(), estimator.id() + RUN, term));
        return row == null ? null : row.value();
    }

    private @Nullable Double number(EstimatorSpec estimator, String term) {
        Value value = value(estimator, term);
        return value == null ? null : ValueFigures.of(value).estimate();
    }

    private String signed(double effect) {
        return magnitude.signed(effect) + magnitude.unit();
    }
}
