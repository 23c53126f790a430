package org.didactic.spec;

import java.util.List;
import java.util.stream.Stream;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** One of {@code robustness.variants}. */
final class VariantShape {
    /** What the runs of the program itself are called. */
    private static final String TAKEN =
            "window[0-9]+|placebo|placebo_shift[0-9]+|yearly|universal|without|influence|curve|space|outcomes|agreement"
                    + "|wild|wild_equal_tail|wild_unrestricted|randomisation|bootstrap";

    private static final Key<Located<String>> ID =
            Key.required("id", new IdShape("variant"), "names the run in the ids of its numbers");
    private static final Key<String> LABEL = Key.optional("label", TextShape.NAME, "what the report calls it (its id)");
    private static final Key<List<Located<String>>> OUTCOMES = Key.optional(
            "outcomes", ListShape.of(IdShape.reference("outcome")).notEmpty(), "the outcomes it is made for (all)");
    private static final Key<Expression> WHERE =
            Key.optional("where", ExpressionShape.EXPRESSION, "the rows of the panel to keep, such as year < 2020");
    private static final Key<List<Located<String>>> COVARIATES =
            Key.optional("covariates", Names.COLUMNS, "covariates instead of those of each estimator; [] for none");
    private static final Key<Boolean> BASELINE = Key.optional(
            "baseline",
            FlagShape.FLAG,
            "true: covariates are fixed at the unit's first period, with a coefficient for each period",
            "false");
    private static final Key<WeightsShape.Weights> WEIGHTS =
            Key.optional("weights", WeightsShape.WEIGHTS, "a column of weights, or none");
    private static final Key<List<Located<String>>> KEEP_VALUES = Key.optional(
            "keep_values", Names.COLUMNS.notEmpty(), "columns whose values drop_values leaves as they are");

    static final Shape<VariantSpec> VARIANT = ObjectShape.of(
            "variant",
            List.of(ID, LABEL, OUTCOMES, WHERE, COVARIATES, BASELINE, WEIGHTS, KEEP_VALUES),
            VariantShape::build);

    private VariantShape() {}

    private static @Nullable VariantSpec build(Fields fields) {
        Located<String> id = fields.get(ID);
        if (id.value().matches(TAKEN)) {
            fields.at(ID).problem("a run of the program has this id (" + id + ")", "another id, such as my_" + id);
            return null;
        }
        boolean baseline = fields.get(BASELINE);
        if (!baseline && Stream.of(WHERE, COVARIATES, WEIGHTS, KEEP_VALUES).noneMatch(fields::has)) {
            fields.place()
                    .problem(
                            "the variant changes nothing",
                            "add one of where, covariates, baseline, weights, keep_values");
            return null;
        }
        List<Located<String>> covariates = fields.find(COVARIATES);
        if (baseline && covariates != null && covariates.isEmpty()) {
            fields.at(BASELINE)
                    .problem("the variant has no covariates that could be fixed", "leave baseline or covariates out");
            return null;
        }
        String label = fields.find(LABEL);
        List<Located<String>> outcomes = fields.find(OUTCOMES);
        WeightsShape.Weights weights = fields.find(WEIGHTS);
        List<Located<String>> keepValues = fields.find(KEEP_VALUES);
        return new VariantSpec(
                new Located<>(id.value(), id.position(), fields.place().path()),
                label == null ? id.value() : label,
                outcomes == null ? List.of() : outcomes,
                fields.find(WHERE),
                covariates,
                baseline,
                weights == null ? null : new VariantSpec.Weights(weights.column()),
                keepValues == null ? List.of() : keepValues);
    }
}
