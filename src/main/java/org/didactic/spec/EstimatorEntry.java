package org.didactic.spec;

import java.util.List;
import org.didactic.spec.EstimatorSpec.SunAbraham;
import org.didactic.spec.EstimatorSpec.Twfe;
import org.didactic.spec.WeightsShape.Weights;
import org.didactic.spec.yaml.Fields;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** An estimator as the file writes it, before it takes what it leaves out from the analysis. */
record EstimatorEntry(Fields fields) {

    EstimatorMethod method() {
        return fields.get(EstimatorShape.METHOD);
    }

    Located<String> id() {
        return fields.get(EstimatorShape.ID);
    }

    /** Returns the covariates that the estimator has instead of the common ones; empty for none of its own. */
    List<Located<String>> ownCovariates() {
        List<Located<String>> own = fields.find(EstimatorShape.COVARIATES);
        return own == null ? List.of() : own;
    }

    /** Reports it if a Sun-Abraham estimator is left without event times. */
    void checkEventTime(@Nullable EventTime common) {
        EventTime own = fields.find(EstimatorShape.EVENT_TIME);
        EventTime eventTime = own == null ? common : own;
        if (method() == EstimatorMethod.SUN_ABRAHAM && eventTime instanceof EventTime.None) {
            fields.at(EstimatorShape.EVENT_TIME)
                    .problem("sun-abraham needs event times (none)", "give it an event_time such as {reference: -1}");
        }
    }

    /** Reports it if the estimator's own inference does not go together with the common one. */
    void checkInference(InferenceSpec common) {
        InferenceShape.Own own = fields.find(EstimatorShape.INFERENCE);
        if (own != null) {
            own.over(common);
        }
    }

    /** Returns what this version reads here without acting on it. */
    List<Located<String>> deferred() {
        if (method() == EstimatorMethod.CALLAWAY_SANTANNA) {
            return List.of(fields.at(EstimatorShape.METHOD)
                    .located("the method callaway-santanna is not computed by this version"));
        }
        return fields.get(EstimatorShape.APPENDIX)
                ? List.of(fields.at(EstimatorShape.APPENDIX)
                        .located(
                                "this version shows the estimator " + id() + " beside the others, not in the appendix"))
                : List.of();
    }

    /** Returns the estimator with what it leaves out; null if this version does not compute it, or after a problem. */
    @Nullable
    EstimatorSpec with(RegressionOptions common) {
        RegressionOptions options = options(common);
        if (options == null) {
            return null;
        }
        String own = fields.find(EstimatorShape.LABEL);
        String label = own == null ? method().label() : own;
        return switch (method()) {
            case TWFE -> new Twfe(id(), label, options);
            case SUN_ABRAHAM -> new SunAbraham(id(), label, options, fields.get(EstimatorShape.ALWAYS_TREATED));
            case CALLAWAY_SANTANNA -> null;
        };
    }

    private @Nullable RegressionOptions options(RegressionOptions common) {
        List<Located<String>> covariates = fields.find(EstimatorShape.COVARIATES);
        EventTime eventTime = fields.find(EstimatorShape.EVENT_TIME);
        Window window = fields.find(EstimatorShape.WINDOW);
        Weights weights = fields.find(EstimatorShape.WEIGHTS);
        InferenceShape.Own inference = fields.find(EstimatorShape.INFERENCE);
        InferenceSpec combined = inference == null ? common.inference() : inference.over(common.inference());
        if (combined == null) {
            return null;
        }
        return new RegressionOptions(
                covariates == null ? common.covariates() : covariates,
                eventTime == null ? common.eventTime() : eventTime,
                window == null ? common.window() : window,
                weights == null ? common.weights() : weights.column(),
                combined);
    }
}
