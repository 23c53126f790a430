package org.didactic.spec;

import java.util.List;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** What must agree between the keys of an analysis file; looks at whatever could be read. */
final class AnalysisCheck {
    private AnalysisCheck() {}

    static void check(Fields fields) {
        List<EstimatorEntry> estimators = fields.find(AnalysisShape.ESTIMATORS);
        if (estimators != null) {
            checkEstimators(fields, estimators);
        }
        DroppedCovariates.check(fields);
        ColumnRoles.check(fields, estimators == null ? List.of() : estimators);
        KeptValues.check(fields);
        List<OutcomeShape.Entry> outcomes = fields.find(AnalysisShape.OUTCOMES);
        List<String> panels = fields.place().declared("panel");
        if (outcomes != null && panels.size() > 1) {
            outcomes.forEach(outcome -> outcome.checkPanel(panels));
        }
        CompanionCheck.check(fields, panels);
        UnreadSources.check(fields);
    }

    private static void checkEstimators(Fields fields, List<EstimatorEntry> estimators) {
        EventTime eventTime = fields.find(AnalysisShape.EVENT_TIME);
        InferenceSpec inference = fields.find(AnalysisShape.INFERENCE);
        if (!estimators.isEmpty() && estimators.stream().allMatch(EstimatorEntry::inAppendix)) {
            fields.at(AnalysisShape.ESTIMATORS)
                    .problem(
                            "all are for the appendix, so that nothing is left for the report itself",
                            "leave `appendix` out where the headline is");
        }
        for (EstimatorEntry estimator : estimators) {
            estimator.checkEventTime(eventTime);
            if (inference != null) {
                estimator.checkInference(inference);
            }
        }
        if (inference != null) {
            checkDraws(fields, inference.draws(), estimators);
        }
        Located<AttWeights> att = fields.find(AnalysisShape.ATT);
        EstimatorEntry twfe = firstTwfe(estimators);
        if (att != null && att.value() == AttWeights.COHORT_SHARE && twfe != null) {
            String what = "twfe has no effects by cohort to weight (cohort-share, estimator " + twfe.id() + ")";
            fields.place().problems().add(att, what, "observations or equal");
        }
    }

    /** Reports common draws that no estimator makes use of. */
    private static void checkDraws(Fields fields, Draws draws, List<EstimatorEntry> estimators) {
        List<EstimatorMethod> methods =
                estimators.stream().map(EstimatorEntry::method).toList();
        boolean regression = methods.stream().anyMatch(EstimatorMethod::linear);
        if (draws.wild() != null && !regression) {
            unused(fields, DrawsShape.WILD, "regressions");
        }
        if (draws.multiplier() != null && !methods.contains(EstimatorMethod.CALLAWAY_SANTANNA)) {
            unused(fields, DrawsShape.MULTIPLIER, "callaway-santanna");
        }
    }

    private static void unused(Fields fields, Key<?> key, String owners) {
        fields.at(AnalysisShape.INFERENCE)
                .problem(
                        key.name() + " belongs to " + owners + ", and no estimator is of that kind",
                        "leave it out, or add such an estimator");
    }

    private static @Nullable EstimatorEntry firstTwfe(List<EstimatorEntry> estimators) {
        for (EstimatorEntry estimator : estimators) {
            if (estimator.method() == EstimatorMethod.TWFE) {
                return estimator;
            }
        }
        return null;
    }
}
