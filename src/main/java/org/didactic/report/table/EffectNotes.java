package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.report.wording.Stars;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;

/** What stands below an effects table: errors, degrees of freedom, weights, stars, covariates and gaps. */
final class EffectNotes {
    private EffectNotes() {}

    static List<String> of(StudyIndex index, OutcomeSpec outcome) {
        List<EstimatorSpec> estimators = index.estimators(outcome);
        List<String> sentences = new ArrayList<>();
        sentences.addAll(each(index, estimators, spec -> errors(index.estimation(outcome, spec))));
        boolean any = estimators.stream().anyMatch(spec -> isEstimated(index.estimation(outcome, spec)));
        if (any) {
            sentences.addAll(each(index, estimators, spec -> index.level(spec) + " intervals."));
            sentences.addAll(
                    each(index, estimators, spec -> average(index.analysis().attWeights(), spec)));
        }
        if (any && index.analysis().report().stars()) {
            sentences.add(Stars.LEGEND);
        }
        sentences.addAll(each(index, estimators, spec -> covariates(index, spec)));
        if (!outcome.factors().isEmpty()) {
            sentences.add("Factors: " + labels(index, outcome.factors()) + ".");
        }
        sentences.addAll(each(index, estimators, spec -> weights(index, spec)));
        long models = estimators.stream()
                .filter(each -> each.options().eventTime() instanceof EventTime.None)
                .count();
        if (models > 0 && models < estimators.size()) {
            sentences.add("A dash: the model has one coefficient after the start and none by period.");
        }
        List<String> notes = new ArrayList<>();
        notes.add(String.join(" ", sentences));
        for (EstimatorSpec spec : estimators) {
            List<String> gaps = gaps(index, outcome, spec);
            if (!gaps.isEmpty()) {
                notes.add(index.label(spec) + ", not estimated: " + String.join("; ", gaps) + ".");
            }
        }
        return notes;
    }

    private static boolean isEstimated(Estimation estimation) {
        return estimation.estimates().stream().anyMatch(each -> each.value() instanceof Value.Estimated);
    }

    private interface Sentence {
        String about(EstimatorSpec estimator);
    }

    /** One sentence where all estimators agree, otherwise one for each wording with the estimators it is about. */
    private static List<String> each(StudyIndex index, List<EstimatorSpec> estimators, Sentence sentence) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (EstimatorSpec spec : estimators) {
            byText.computeIfAbsent(sentence.about(spec), text -> new ArrayList<>())
                    .add(index.label(spec));
        }
        if (byText.size() == 1) {
            return byText.keySet().stream().filter(text -> !text.isEmpty()).toList();
        }
        return byText.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> String.join(", ", entry.getValue()) + ": " + lower(entry.getKey()))
                .toList();
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String errors(Estimation estimation) {
        CovarianceReport covariance = estimation.covariance();
        if (covariance.type().equals("none")) {
            return "";
        }
        boolean ofEachEffect =
                covariance.type().equals("CR2") || covariance.type().equals("CR3");
        String distribution = ofEachEffect
                ? covariance.type() + ", t with Satterthwaite degrees of freedom for each effect"
                : covariance.df() == null
                        ? "without small-sample correction, normal distribution"
                        : "t with " + NumberText.whole(covariance.df()) + " degrees of freedom";
        if (covariance.cluster() == null) {
            String type = covariance.type().equals("iid") ? "homoskedastic" : covariance.type();
            return "Standard errors " + type + ", " + distribution + ".";
        }
        return "Standard errors clustered by " + covariance.cluster() + " ("
                + NumberText.count(estimation.sample().clusters()) + " clusters, "
                + NumberText.count(estimation.sample().treatedClusters()) + " treated), " + distribution + ".";
    }

    /** How the average is made of coefficients; empty where there is but one. */
    private static String average(AttWeights scheme, EstimatorSpec spec) {
        if (spec.options().eventTime() instanceof EventTime.None) {
            return "";
        }
        boolean weighted = spec.options().weights() != null;
        return switch (scheme) {
            case OBSERVATIONS ->
                "Average effect with every coefficient weighted by the "
                        + (weighted ? "sum of regression weights" : "rows") + " behind it.";
            case EQUAL ->
                "Average effect with every period counted alike"
                        + (spec instanceof EstimatorSpec.SunAbraham
                                ? ", cohorts inside a period by their "
                                        + (weighted ? "sums of regression weights" : "rows")
                                : "")
                        + ".";
            case COHORT_SHARE -> "Average effect with every coefficient weighted by the number of its cohort's units.";
        };
    }

    private static String covariates(StudyIndex index, EstimatorSpec spec) {
        List<Located<String>> covariates = spec.options().covariates();
        return covariates.isEmpty() ? "No covariates." : "Covariates: " + labels(index, covariates) + ".";
    }

    private static String weights(StudyIndex index, EstimatorSpec spec) {
        Located<String> weights = spec.options().weights();
        return weights == null ? "" : "Regression weights: " + index.label(weights.value()) + ".";
    }

    private static String labels(StudyIndex index, List<Located<String>> columns) {
        return columns.stream().map(column -> index.label(column.value())).collect(Collectors.joining(", "));
    }

    private static List<String> gaps(StudyIndex index, OutcomeSpec outcome, EstimatorSpec spec) {
        List<String> gaps = new ArrayList<>();
        for (TermEstimate each : index.estimation(outcome, spec).estimates()) {
            if (each.value() instanceof Value.NotIdentified missing) {
                String term = new TermWords(index).of(outcome, spec, each.term());
                gaps.add(term + " (" + missing.reason() + ")");
            }
        }
        return gaps;
    }
}
