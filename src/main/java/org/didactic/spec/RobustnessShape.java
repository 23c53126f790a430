package org.didactic.spec;

import java.util.List;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.RobustnessSpec.Curve;
import org.didactic.spec.RobustnessSpec.DroppedCovariate;
import org.didactic.spec.RobustnessSpec.Placebo;
import org.didactic.spec.RobustnessSpec.Selection;
import org.didactic.spec.RobustnessSpec.Sensitivity;
import org.didactic.spec.RobustnessSpec.SeveralOutcomes;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.NumberShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.text.Located;
import org.didactic.text.NumberText;

/** {@code robustness}. */
final class RobustnessShape {
    private static final Key<Integer> SHIFT = Key.required(
            "shift", new WholeNumberShape(Integer.MIN_VALUE, -1), "periods by which the start is moved, below 0");
    private static final Key<Placebo> PLACEBO = Key.optional(
            "placebo",
            ObjectShape.of("placebo", List.of(SHIFT), fields -> new Placebo(fields.get(SHIFT))),
            "moves the start back in time and leaves out what is treated");
    private static final Key<Randomisation> PERMUTATION = Key.optional(
            "permutation",
            DrawsShape.RANDOMISATION.shape(),
            "a placebo in space: starts change places among the units, and the average effect is compared");
    private static final Key<List<Integer>> WINDOWS = Key.optional(
            "windows",
            ListShape.of(new WholeNumberShape(1, Integer.MAX_VALUE)).notEmpty().distinct(String::valueOf),
            "widths w of windows of event times -w to w-1");
    private static final Key<Boolean> PRETREND = Key.optional(
            "pretrend", FlagShape.FLAG, "what the test of the effects before the start could have seen", "false");
    private static final Key<Boolean> YEARLY =
            Key.optional("yearly", FlagShape.FLAG, "single event times where the study has bins", "false");
    private static final Key<List<Double>> RELATIVE = Key.optional(
            "relative", bounds(), "how often the largest change before the start may come again", "[0.5, 1, 1.5, 2]");
    private static final Key<List<Double>> SMOOTHNESS = Key.optional(
            "smoothness", bounds(), "how much a trend may bend from one period to the next", "[0, 0.01, 0.02, 0.03]");
    private static final Key<Integer> SEED = Key.optional(
            "seed", new WholeNumberShape(0, Integer.MAX_VALUE), "what the draws follow from; any whole number", "1");
    private static final Key<Sensitivity> SENSITIVITY = Key.optional(
            "sensitivity",
            ObjectShape.of(
                    "sensitivity",
                    List.of(RELATIVE, SMOOTHNESS),
                    fields -> new Sensitivity(fields.get(RELATIVE), fields.get(SMOOTHNESS))),
            "how far parallel trends may fail before the finding does");
    private static final Key<Boolean> LOGIT =
            Key.optional("logit", FlagShape.FLAG, "a model of who is treated", "false");
    private static final Key<Boolean> BALANCE =
            Key.optional("balance", FlagShape.FLAG, "covariates before anyone starts", "false");
    private static final Key<Boolean> VIF =
            Key.optional("vif", FlagShape.FLAG, "correlations and variance inflation factors", "false");
    private static final Key<Boolean> MISSINGNESS =
            Key.optional("missingness", FlagShape.FLAG, "whether a missing outcome goes with treatment", "false");
    private static final Key<Located<String>> COLUMN =
            Key.required("column", Names.COLUMN, "the covariate that was left out");
    private static final Key<String> REASON = Key.required("reason", TextShape.NAME, "why it was left out");
    private static final Key<List<DroppedCovariate>> DROPPED = Key.optional(
            "dropped",
            ListShape.of(ObjectShape.of(
                    "dropped_covariate",
                    List.of(COLUMN, REASON),
                    fields -> new DroppedCovariate(fields.get(COLUMN), fields.get(REASON)))),
            "covariates that were considered and left out",
            "[]");
    private static final Key<Selection> SELECTION = Key.optional(
            "selection",
            ObjectShape.of(
                    "selection",
                    List.of(LOGIT, BALANCE, VIF, MISSINGNESS, SEED, DROPPED),
                    fields -> new Selection(
                            fields.get(LOGIT),
                            fields.get(BALANCE),
                            fields.get(VIF),
                            fields.get(MISSINGNESS),
                            fields.get(SEED),
                            fields.get(DROPPED))),
            "who is treated, and how they differ",
            "{}");
    private static final Key<Boolean> INFLUENCE =
            Key.optional("influence", FlagShape.FLAG, "leaves out each treated unit and each cohort in turn", "false");
    private static final Key<List<Covariance>> COVARIANCES = Key.optional(
            "covariances",
            ListShape.of(InferenceShape.OWN_COVARIANCE.shape()).notEmpty().distinct(Covariance::word),
            "the covariances to vary");
    private static final Key<Curve> CURVE = Key.optional(
            "curve",
            ObjectShape.of("curve", List.of(COVARIANCES), RobustnessShape::curve),
            "estimates under every combination of choices");
    private static final Key<Integer> DRAWS =
            Key.optional("draws", new WholeNumberShape(99, 10_000_000), "the number of draws", "999");
    private static final Key<SeveralOutcomes> SEVERAL_OUTCOMES = Key.optional(
            "several_outcomes",
            ObjectShape.of(
                    "several_outcomes",
                    List.of(DRAWS, SEED),
                    fields -> new SeveralOutcomes(fields.get(DRAWS), fields.get(SEED))),
            "p-values adjusted for the number of outcomes");
    private static final Key<FalseAlarms> FALSE_ALARMS = Key.optional(
            "false_alarms", FalseAlarmsShape.FALSE_ALARMS, "how often adopters drawn at random seem to have an effect");
    private static final Key<List<VariantSpec>> VARIANTS =
            Key.optional("variants", ListShape.of(VariantShape.VARIANT), "what a referee would try", "[]");

    static final Shape<RobustnessSpec> ROBUSTNESS = ObjectShape.of(
            "robustness",
            List.of(
                    PLACEBO,
                    PERMUTATION,
                    WINDOWS,
                    PRETREND,
                    YEARLY,
                    SENSITIVITY,
                    SELECTION,
                    INFLUENCE,
                    CURVE,
                    SEVERAL_OUTCOMES,
                    FALSE_ALARMS,
                    VARIANTS),
            RobustnessShape::build);

    private RobustnessShape() {}

    private static RobustnessSpec build(Fields fields) {
        List<Integer> windows = fields.find(WINDOWS);
        return new RobustnessSpec(
                fields.find(PLACEBO),
                fields.find(PERMUTATION),
                windows == null ? List.of() : windows,
                fields.get(PRETREND),
                fields.get(YEARLY),
                fields.find(SENSITIVITY),
                fields.get(SELECTION),
                fields.get(INFLUENCE),
                fields.find(CURVE),
                fields.find(SEVERAL_OUTCOMES),
                fields.find(FALSE_ALARMS),
                fields.get(VARIANTS));
    }

    private static Curve curve(Fields fields) {
        List<Covariance> covariances = fields.find(COVARIANCES);
        return new Curve(covariances == null ? List.of() : covariances);
    }

    private static Shape<List<Double>> bounds() {
        return ListShape.of(NumberShape.ANY).distinct(String::valueOf).then((place, values) -> {
            for (double value : values) {
                if (value < 0) {
                    place.problem(
                            "a bound is below 0 (" + NumberText.brief(value) + ")", "write numbers at or above 0");
                    return null;
                }
            }
            return values.stream().sorted().toList();
        });
    }
}
