package org.didactic.spec;

import java.util.List;
import org.didactic.spec.CleanStep.Derive;
import org.didactic.spec.CleanStep.DropValues;
import org.didactic.spec.CleanStep.Winsorise;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.yaml.ChoiceShape;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.NumberShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** {@code data.derive} and the steps of {@code data.clean}. */
final class CleanShape {
    /** Columns and their expressions, in order. */
    static final Shape<List<Derivation>> DERIVATIONS = MapShape.of(Names.COLUMN, ExpressionShape.EXPRESSION)
            .then((place, items) -> items.stream()
                    .map(item -> new Derivation(item.key(), item.value()))
                    .toList());

    private static final Key<List<Located<String>>> COLUMNS =
            Key.required("columns", Names.COLUMNS.notEmpty(), "the columns to clean");
    private static final Key<Double> LOWER = Key.optional(
            "lower", NumberShape.BETWEEN_0_AND_1, "the quantile (type 7) below which values are moved up to it");
    private static final Key<Double> UPPER = Key.optional(
            "upper", NumberShape.BETWEEN_0_AND_1, "the quantile (type 7) above which values are moved down to it");
    private static final Key<List<Double>> EQUAL =
            Key.required("equal", ListShape.of(NumberShape.ANY).notEmpty(), "the values to blank");

    /** One step. */
    static final Shape<CleanStep> STEP = new ChoiceShape<>(
            "clean_step",
            List.of(
                    Key.optional(
                            "winsorise",
                            ObjectShape.of("winsorise", List.of(COLUMNS, LOWER, UPPER), CleanShape::winsorise),
                            "moves values beyond a quantile to it"),
                    Key.optional(
                            "drop_values",
                            ObjectShape.of(
                                    "drop_values",
                                    List.of(COLUMNS, EQUAL),
                                    fields -> new DropValues(fields.get(COLUMNS), fields.get(EQUAL))),
                            "blanks cells that equal one of the values"),
                    Key.optional(
                            "derive",
                            DERIVATIONS.then((place, derivations) -> new Derive(derivations)),
                            "computes columns at this point")));

    private CleanShape() {}

    private static @Nullable Winsorise winsorise(Fields fields) {
        Double lower = fields.find(LOWER);
        Double upper = fields.find(UPPER);
        if (lower == null && upper == null) {
            fields.place().problem("neither lower nor upper is given", "add `upper: 0.99`");
            return null;
        }
        if (lower != null && upper != null && lower >= upper) {
            fields.at(LOWER).problem("must be below upper (" + lower + ")", "swap lower and upper");
            return null;
        }
        return new Winsorise(fields.get(COLUMNS), lower, upper);
    }
}
