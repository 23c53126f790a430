package org.didactic.spec;

import java.util.List;
import org.didactic.spec.EstimatorSpec.AlwaysTreated;
import org.didactic.spec.WeightsShape.Weights;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;

/** One of {@code estimators}. */
final class EstimatorShape {
    static final Key<Located<String>> ID =
            Key.required("id", new IdShape("estimator"), "names the estimator in every result");
    static final Key<EstimatorMethod> METHOD =
            Key.required("method", WordShape.of(EstimatorMethod.values(), "-"), "the method");
    static final Key<String> LABEL =
            Key.optional("label", TextShape.NAME, "the heading of its columns (the name of the method)");
    static final Key<Boolean> APPENDIX =
            Key.optional("appendix", FlagShape.FLAG, "true: only in the appendix of the report", "false");
    static final Key<List<Located<String>>> COVARIATES =
            Key.optional("covariates", Names.COLUMNS, "covariates instead of the common ones");
    static final Key<EventTime> EVENT_TIME =
            Key.optional("event_time", EventTimeShape.EVENT_TIME, "event time instead of the common one");
    static final Key<Window> WINDOW = Key.optional("window", EventTimeShape.WINDOW, "window instead of the common one");
    static final Key<Weights> WEIGHTS =
            Key.optional("weights", WeightsShape.WEIGHTS, "a column of weights, or none, instead of the common ones");
    static final Key<List<Located<String>>> EFFECTS =
            Key.optional("effects", WeightsShape.EFFECTS, "effects instead of the common ones");
    static final Key<InferenceShape.Own> INFERENCE = Key.optional(
            "inference", InferenceShape.OWN_INFERENCE, "inference; what it leaves out comes from the common one");
    static final Key<AlwaysTreated> ALWAYS_TREATED = Key.optional(
            "always_treated",
            WordShape.of(AlwaysTreated.values(), "_").butNotYet("fixest_compat"),
            "sun-abraham: what becomes of units treated from the first period on",
            "drop");
    private static final Key<String> CONTROL = Key.optional(
            "control", WordShape.of("never-treated", "not-yet-treated"), "callaway-santanna: the control group");
    private static final Key<String> BASE_PERIOD =
            Key.optional("base_period", WordShape.of("varying", "universal"), "callaway-santanna: the base period");
    private static final Key<String> ESTIMAND = Key.optional(
            "estimand",
            WordShape.of("doubly-robust", "outcome-regression", "inverse-probability"),
            "callaway-santanna: how covariates enter");
    private static final Key<Integer> ANTICIPATION = Key.optional(
            "anticipation",
            new WholeNumberShape(0, Integer.MAX_VALUE),
            "callaway-santanna: periods before the start in which the treatment may show");
    private static final Key<String> ROWS = Key.optional(
            "rows", WordShape.of("balanced", "unbalanced", "cross-sections"), "callaway-santanna: what the rows are");

    private static final List<Key<?>> OF_GROUP_TIME = List.of(CONTROL, BASE_PERIOD, ESTIMAND, ANTICIPATION, ROWS);

    static final Shape<EstimatorEntry> ESTIMATOR = ObjectShape.of(
                    "estimator",
                    List.of(
                            ID,
                            METHOD,
                            LABEL,
                            APPENDIX,
                            COVARIATES,
                            EVENT_TIME,
                            WINDOW,
                            WEIGHTS,
                            EFFECTS,
                            INFERENCE,
                            ALWAYS_TREATED,
                            CONTROL,
                            BASE_PERIOD,
                            ESTIMAND,
                            ANTICIPATION,
                            ROWS),
                    EstimatorEntry::new)
            .checking(EstimatorShape::check);

    private EstimatorShape() {}

    private static void check(Fields fields) {
        EstimatorMethod method = fields.find(METHOD);
        if (method == null) {
            return;
        }
        if (method != EstimatorMethod.CALLAWAY_SANTANNA) {
            OF_GROUP_TIME.forEach(key -> refuse(fields, key, method, "callaway-santanna"));
        } else {
            refuse(fields, EVENT_TIME, method, "twfe and sun-abraham");
        }
        if (method != EstimatorMethod.SUN_ABRAHAM) {
            refuse(fields, ALWAYS_TREATED, method, "sun-abraham");
        }
    }

    private static void refuse(Fields fields, Key<?> key, EstimatorMethod method, String owners) {
        if (fields.has(key)) {
            fields.at(key).problem("belongs to " + owners + ", not to " + method, "leave it out");
        }
    }
}
