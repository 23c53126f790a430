package org.didactic.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.yaml.Fields;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** An analysis read whole: estimators have what they left out, outcomes their panel. */
record AnalysisEntry(Fields fields, List<EstimatorSpec> estimators) {

    /** Returns the analysis. */
    static AnalysisEntry build(Fields fields) {
        return new AnalysisEntry(fields, estimators(fields));
    }

    /** Returns as much of a faulty analysis as it takes to look at its data; null if even that could not be read. */
    static @Nullable AnalysisEntry salvage(Fields fields) {
        if (fields.find(AnalysisShape.DATA) == null || fields.find(AnalysisShape.TREATMENT) == null) {
            return null;
        }
        return new AnalysisEntry(fields, estimators(fields));
    }

    /** Returns the estimators that could be read whole. */
    private static List<EstimatorSpec> estimators(Fields fields) {
        RegressionOptions common = common(fields);
        List<EstimatorEntry> entries = fields.find(AnalysisShape.ESTIMATORS);
        List<EstimatorSpec> estimators = new ArrayList<>();
        for (EstimatorEntry entry : entries == null ? List.<EstimatorEntry>of() : entries) {
            EstimatorSpec estimator = entry.with(common);
            if (estimator != null) {
                estimators.add(estimator);
            }
        }
        return List.copyOf(estimators);
    }

    private static RegressionOptions common(Fields fields) {
        return new RegressionOptions(
                fields.get(AnalysisShape.COVARIATES),
                fields.get(AnalysisShape.EVENT_TIME),
                fields.find(AnalysisShape.WINDOW),
                fields.get(AnalysisShape.WEIGHTS).column(),
                fields.get(AnalysisShape.EFFECTS),
                inference(fields));
    }

    /** Returns the inference; one that names no column stands in for one that could not be read. */
    private static InferenceSpec inference(Fields fields) {
        InferenceSpec inference = fields.find(AnalysisShape.INFERENCE);
        return inference == null
                ? new InferenceSpec(InferenceSpec.Covariance.IID, null, InferenceSpec.SmallSample.NONE, 0.95)
                : inference;
    }

    /** Returns the analysis as read from this file. */
    Analysis of(Path file) {
        Located<String> study = fields.textOr(AnalysisShape.STUDY, "");
        List<OutcomeShape.Entry> outcomes = fields.find(AnalysisShape.OUTCOMES);
        String title = fields.find(AnalysisShape.TITLE);
        DataSpec data = fields.get(AnalysisShape.DATA);
        String firstPanel = data.panels().get(0).id().value();
        return new Analysis(
                file,
                study,
                title == null ? study.value() : title,
                fields.get(AnalysisShape.AUTHORS),
                fields.get(AnalysisShape.STATUS),
                data,
                fields.get(AnalysisShape.TREATMENT),
                fields.get(AnalysisShape.EVENT_TIME),
                fields.find(AnalysisShape.WINDOW),
                fields.get(AnalysisShape.VARIABLES),
                outcomes == null
                        ? List.of()
                        : outcomes.stream()
                                .map(outcome -> outcome.in(firstPanel))
                                .toList(),
                fields.get(AnalysisShape.COVARIATES),
                estimators,
                inference(fields),
                fields.find(AnalysisShape.SINGLETONS),
                fields.get(AnalysisShape.ATT).value(),
                fields.get(AnalysisShape.ROBUSTNESS),
                fields.get(AnalysisShape.ACCEPT),
                fields.get(AnalysisShape.REPORT),
                fields.find(AnalysisShape.PUBLISHED),
                fields.get(AnalysisShape.PACKAGE),
                companions(firstPanel));
    }

    private CompanionSpec companions(String onlyPanel) {
        BriefingsShape.Entry briefings = fields.find(AnalysisShape.BRIEFINGS);
        return new CompanionSpec(
                briefings == null ? null : briefings.in(onlyPanel),
                fields.find(AnalysisShape.IMPACTS),
                fields.find(AnalysisShape.VALUATION),
                fields.find(AnalysisShape.EVIDENCE));
    }
}
