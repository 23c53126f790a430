package org.didactic.spec;

import java.util.List;
import org.didactic.spec.EstimatorSpec.CallawaySantAnna;
import org.didactic.spec.EstimatorSpec.ExtendedTwfe;
import org.didactic.spec.EstimatorSpec.Identity;
import org.didactic.spec.EstimatorSpec.Imputation;
import org.didactic.spec.EstimatorSpec.SunAbraham;
import org.didactic.spec.EstimatorSpec.Twfe;
import org.didactic.spec.EstimatorSpec.TwoStage;
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

    /** Returns the effects that the estimator has instead of the common ones; empty for none of its own. */
    List<EffectSpec> ownEffects() {
        List<EffectSpec> own = fields.find(EstimatorShape.EFFECTS);
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

    /** Reports it if the estimator's inference is not one that its method has. */
    void checkInference(InferenceSpec common) {
        InferenceShape.Own own = fields.find(EstimatorShape.INFERENCE);
        InferenceSpec inference = own == null ? common : own.over(common);
        if (inference != null) {
            new MethodInference(method(), own, fields.at(EstimatorShape.METHOD)).check(inference);
        }
    }

    boolean inAppendix() {
        return fields.get(EstimatorShape.APPENDIX);
    }

    /** Returns the estimator with what it leaves out; null after a problem. */
    @Nullable
    EstimatorSpec with(RegressionOptions common) {
        RegressionOptions options = options(common);
        if (options == null) {
            return null;
        }
        String own = fields.find(EstimatorShape.LABEL);
        String label = own == null ? method().label() : own;
        Identity identity = new Identity(id(), label, fields.get(EstimatorShape.APPENDIX));
        return switch (method()) {
            case TWFE -> new Twfe(identity, options, fields.get(EstimatorShape.DECOMPOSE));
            case SUN_ABRAHAM -> new SunAbraham(identity, options, fields.get(EstimatorShape.ALWAYS_TREATED));
            case CALLAWAY_SANTANNA -> new CallawaySantAnna(identity, options, groupTime());
            case TWO_STAGE -> new TwoStage(identity, options);
            case IMPUTATION -> new Imputation(identity, options);
            case EXTENDED_TWFE -> new ExtendedTwfe(identity, options);
        };
    }

    private GroupTimeOptions groupTime() {
        return new GroupTimeOptions(
                fields.get(EstimatorShape.ESTIMAND),
                fields.get(EstimatorShape.CONTROL),
                fields.get(EstimatorShape.BASE_PERIOD),
                fields.get(EstimatorShape.ANTICIPATION),
                fields.get(EstimatorShape.ROWS),
                fields.find(EstimatorShape.BALANCE),
                fields.get(EstimatorShape.COMPATIBILITY));
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
        List<EffectSpec> effects = fields.find(EstimatorShape.EFFECTS);
        boolean groupTime = method() == EstimatorMethod.CALLAWAY_SANTANNA;
        return new RegressionOptions(
                covariates != null ? covariates : groupTime ? List.of() : common.covariates(),
                eventTime == null ? common.eventTime() : eventTime,
                window != null ? window : groupTime ? null : common.window(),
                weights == null ? common.weights() : weights.column(),
                effects != null ? effects : groupTime ? List.of() : common.effects(),
                combined);
    }
}
