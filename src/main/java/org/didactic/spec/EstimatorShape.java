package org.didactic.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.EstimatorSpec.AlwaysTreated;
import org.didactic.spec.GroupTimeOptions.BasePeriod;
import org.didactic.spec.GroupTimeOptions.Compatibility;
import org.didactic.spec.GroupTimeOptions.Control;
import org.didactic.spec.GroupTimeOptions.Estimand;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.didactic.spec.WeightsShape.Weights;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.FlagShape;
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
            Key.required("id", ReservedIds.ESTIMATOR, "names the estimator in every result");
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
    static final Key<List<EffectSpec>> EFFECTS =
            Key.optional("effects", EffectsShape.EFFECTS, "effects instead of the common ones");
    static final Key<InferenceShape.Own> INFERENCE = Key.optional(
            "inference", InferenceShape.OWN_INFERENCE, "inference; what it leaves out comes from the common one");
    static final Key<AlwaysTreated> ALWAYS_TREATED = Key.optional(
            "always_treated",
            WordShape.of(AlwaysTreated.values(), "_"),
            "sun-abraham: what becomes of units treated from the first period on",
            "drop");
    static final Key<Boolean> DECOMPOSE =
            Key.optional("decompose", FlagShape.FLAG, "twfe: true shows what the coefficients are made of", "false");
    static final Key<Control> CONTROL = Key.optional(
            "control", WordShape.of(Control.values(), "-"), "callaway-santanna: the control group", "never-treated");
    static final Key<BasePeriod> BASE_PERIOD = Key.optional(
            "base_period", WordShape.of(BasePeriod.values(), "-"), "callaway-santanna: the base period", "varying");
    static final Key<Estimand> ESTIMAND = Key.optional(
            "estimand",
            WordShape.of(Estimand.values(), "-"),
            "callaway-santanna: how covariates enter",
            "doubly-robust");
    static final Key<Integer> ANTICIPATION = Key.optional(
            "anticipation",
            new WholeNumberShape(0, Integer.MAX_VALUE),
            "callaway-santanna: periods before the start in which the treatment may show",
            "0");
    static final Key<Rows> ROWS =
            Key.optional("rows", WordShape.of(Rows.values(), "-"), "callaway-santanna: what the rows are", "balanced");
    static final Key<Integer> BALANCE = Key.optional(
            "balance",
            new WholeNumberShape(0, Integer.MAX_VALUE),
            "callaway-santanna: cohorts must be seen up to this event time to count in effects by event time");
    static final Key<Compatibility> COMPATIBILITY = Key.optional(
            "compatibility",
            new WordShape<>(compatibilities()),
            "callaway-santanna: whose known faults are reproduced",
            "none");

    private static final List<Key<?>> OF_GROUP_TIME =
            List.of(CONTROL, BASE_PERIOD, ESTIMAND, ANTICIPATION, ROWS, BALANCE, COMPATIBILITY);

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
                            DECOMPOSE,
                            CONTROL,
                            BASE_PERIOD,
                            ESTIMAND,
                            ANTICIPATION,
                            ROWS,
                            BALANCE,
                            COMPATIBILITY),
                    EstimatorEntry::new)
            .checking(EstimatorShape::check);

    private EstimatorShape() {}

    private static void check(Fields fields) {
        EstimatorMethod method = fields.find(METHOD);
        if (method == null) {
            return;
        }
        if (method == EstimatorMethod.CALLAWAY_SANTANNA) {
            List.of(EVENT_TIME, WINDOW, EFFECTS).forEach(key -> refuse(fields, key, method, "regressions"));
        } else {
            OF_GROUP_TIME.forEach(key -> refuse(fields, key, method, "callaway-santanna"));
        }
        if (method == EstimatorMethod.IMPUTATION || method == EstimatorMethod.EXTENDED_TWFE) {
            checkEventTime(fields, method);
        }
        checkCompatibility(fields);
        if (method != EstimatorMethod.SUN_ABRAHAM) {
            refuse(fields, ALWAYS_TREATED, method, "sun-abraham");
        }
        if (method != EstimatorMethod.TWFE) {
            refuse(fields, DECOMPOSE, method, "twfe");
        }
    }

    /** Reports event times that a method, whose event times stand alone from 0 on, would pass over. */
    private static void checkEventTime(Fields fields, EstimatorMethod method) {
        if (fields.find(EVENT_TIME) instanceof EventTime.Periods) {
            fields.at(EVENT_TIME)
                    .problem(
                            method + " has each event time from 0 on by itself, without bins and reference",
                            "none, for the average alone, or leave it out");
        }
    }

    /** Reports a fault that is to be reproduced where it does not occur. */
    private static void checkCompatibility(Fields fields) {
        if (fields.find(COMPATIBILITY) != Compatibility.DRDID_1_2
                || fields.find(METHOD) != EstimatorMethod.CALLAWAY_SANTANNA) {
            return;
        }
        List<Located<String>> covariates = fields.find(COVARIATES);
        boolean without = covariates == null ? !fields.has(COVARIATES) : covariates.isEmpty();
        if (fields.find(ROWS) == Rows.BALANCED
                || without
                || fields.find(ESTIMAND) != null && fields.find(ESTIMAND) != Estimand.DOUBLY_ROBUST) {
            fields.at(COMPATIBILITY)
                    .problem(
                            "the fault of drdid-1.2 is one of doubly-robust effects with covariates, of rows that are "
                                    + "unbalanced or cross-sections",
                            "leave it out");
        }
    }

    private static Map<String, Compatibility> compatibilities() {
        Map<String, Compatibility> words = new LinkedHashMap<>();
        words.put("none", Compatibility.NONE);
        words.put("drdid-1.2", Compatibility.DRDID_1_2);
        return words;
    }

    private static void refuse(Fields fields, Key<?> key, EstimatorMethod method, String owners) {
        if (fields.has(key)) {
            fields.at(key).problem("belongs to " + owners + ", not to " + method, "leave it out");
        }
    }
}
