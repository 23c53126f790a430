package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.result.ResultRow;
import org.didactic.result.Stars;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.text.Located;
import org.didactic.text.NumberText;

/** What stands below an effects table: errors, degrees of freedom, weights, stars, covariates and gaps. */
final class EffectNotes {
    private static final int TREATED_PER_RESTRICTION = 5;

    private EffectNotes() {}

    static List<String> of(StudyIndex index, List<Model> models) {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(each(models, ErrorNote::of));
        boolean any = models.stream().anyMatch(model -> isEstimated(model.estimation()));
        if (any) {
            sentences.addAll(each(models, model -> index.level(model.estimator()) + " intervals."));
            sentences.addAll(each(models, model -> average(index.analysis().attWeights(), model.estimator())));
            sentences.addAll(each(models, model -> before(model.estimator())));
        }
        if (any && index.analysis().report().stars()) {
            sentences.add(Stars.LEGEND);
        }
        sentences.addAll(each(models, model -> covariates(index, model.estimator())));
        sentences.addAll(each(models, model -> factors(index, model)));
        sentences.addAll(each(models, model -> effects(model.estimator())));
        sentences.addAll(each(models, model -> weights(index, model.estimator())));
        long single = models.stream()
                .filter(each -> index.eventTime(each.estimator()) instanceof EventTime.None)
                .count();
        if (single > 0 && single < models.size()) {
            sentences.add(
                    models.stream().allMatch(EffectNotes::isEventStudy)
                            ? "A dash: the model has one coefficient after the start and none by period."
                            : "A dash: the model gives no such number.");
        }
        List<String> notes = new ArrayList<>();
        notes.add(String.join(" ", sentences));
        notes.addAll(each(models, EffectNotes::jointTest));
        for (Model model : models) {
            List<String> gaps = gaps(index, model);
            if (!gaps.isEmpty()) {
                notes.add(model.head() + ", not estimated: " + String.join("; ", gaps) + ".");
            }
        }
        return notes;
    }

    private static boolean isEstimated(Estimation estimation) {
        return estimation.estimates().stream().anyMatch(each -> each.value() instanceof Value.Estimated);
    }

    private static boolean isEventStudy(Model model) {
        return model.estimator() instanceof EstimatorSpec.Twfe || model.estimator() instanceof EstimatorSpec.SunAbraham;
    }

    /** A test of many effects that rest on few treated clusters has too small a covariance and rejects too often. */
    private static String jointTest(Model model) {
        ResultRow row = model.find(new Term.PretrendWald().text());
        int treated = model.estimation().sample().treatedClusters();
        boolean thin = row != null
                && row.value() instanceof Value.Test test
                && test.numeratorDf() * TREATED_PER_RESTRICTION > treated;
        return thin
                ? "The joint test before the start rests on " + NumberText.count(treated)
                        + (treated == 1 ? " treated cluster" : " treated clusters")
                        + ", too few for it: it rejects too often."
                : "";
    }

    private interface Sentence {
        String about(Model model);
    }

    /** One sentence where all models agree, otherwise one for each wording with the models it is about. */
    private static List<String> each(List<Model> models, Sentence sentence) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (Model model : models) {
            byText.computeIfAbsent(sentence.about(model), text -> new ArrayList<>())
                    .add(model.head());
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
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** How the average is made of coefficients; empty where there is but one. */
    private static String average(AttWeights scheme, EstimatorSpec spec) {
        if (spec instanceof EstimatorSpec.CallawaySantAnna) {
            return "Average effect with every effect of a cohort in a period weighted by the cohort's share of "
                    + (spec.options().weights() == null ? "units." : "the sampling weights.");
        }
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
                        + (StudyIndex.hasCells(spec)
                                ? ", cohorts inside a period by their "
                                        + (weighted ? "sums of regression weights" : "rows")
                                : "")
                        + ".";
            case COHORT_SHARE -> "Average effect with every coefficient weighted by the number of its cohort's units.";
        };
    }

    /** What effects before the start are measured against, where that is no reference period in the table. */
    static String before(EstimatorSpec spec) {
        return spec instanceof EstimatorSpec.CallawaySantAnna groupTime
                        && groupTime.groupTime().basePeriod() == GroupTimeOptions.BasePeriod.VARYING
                ? "Effects before the start are changes from one period to the next."
                : "";
    }

    private static String covariates(StudyIndex index, EstimatorSpec spec) {
        List<Located<String>> covariates = spec.options().covariates();
        return covariates.isEmpty() ? "No covariates." : "Covariates: " + labels(index, covariates) + ".";
    }

    /** Group-time effects compare units, which factors inside a unit do not tell apart. */
    private static String factors(StudyIndex index, Model model) {
        List<Located<String>> factors = model.outcome().factors();
        return factors.isEmpty() || model.estimator() instanceof EstimatorSpec.CallawaySantAnna
                ? ""
                : "Factors: " + labels(index, factors) + ".";
    }

    private static String effects(EstimatorSpec spec) {
        List<String> effects = spec.options().effects().stream()
                .map(each -> String.join(" \u00d7 ", each.columns()))
                .toList();
        return effects.isEmpty() ? "" : "Fixed effects beyond unit and time: " + String.join(", ", effects) + ".";
    }

    private static String weights(StudyIndex index, EstimatorSpec spec) {
        Located<String> weights = spec.options().weights();
        String kind = spec instanceof EstimatorSpec.CallawaySantAnna ? "Sampling" : "Regression";
        return weights == null ? "" : kind + " weights: " + index.label(weights.value()) + ".";
    }

    private static String labels(StudyIndex index, List<Located<String>> columns) {
        return columns.stream().map(column -> index.label(column.value())).collect(Collectors.joining(", "));
    }

    /** Decompositions have tables of their own, which say why there is none. */
    private static boolean ofDecomposition(Term term) {
        return term instanceof Term.Contamination
                || term instanceof Term.NegativeWeights
                || term instanceof Term.NegativeWeightSum
                || term instanceof Term.AlreadyTreatedWeight;
    }

    private static List<String> gaps(StudyIndex index, Model model) {
        List<String> gaps = new ArrayList<>();
        for (TermEstimate each : model.estimation().estimates()) {
            if (each.value() instanceof Value.NotIdentified missing && !ofDecomposition(each.term())) {
                String term = new TermWords(index).of(model.outcome(), model.estimator(), each.term());
                gaps.add(term + " (" + missing.reason() + ")");
            }
        }
        return gaps;
    }
}
