package org.didactic.spec;

import java.util.List;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.spec.ValuationSpec.Kind;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.NumberShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** {@code valuation}. */
final class ValuationShape {
    private static final Key<Integer> DRAWS =
            Key.optional("draws", new WholeNumberShape(999, 1_000_000), "how often the sum is drawn", "9999");
    private static final Key<Integer> SEED = Key.required(
            "seed", new WholeNumberShape(0, Integer.MAX_VALUE), "what the draws follow from; any whole number");
    private static final Key<Located<String>> ID = Key.required("id", new IdShape("value"), "names the value");
    private static final Key<String> LABEL =
            Key.required("label", TextShape.NAME, "what there is more or less of, such as full assessments");
    private static final Key<Kind> KIND = Key.required(
            "kind", WordShape.of(Kind.values(), "-"), "what is gained: time released, money not spent, money saved");
    private static final Key<Located<String>> EFFECT =
            Key.required("effect", TextShape.NAME.located(), "the id of the effect, such as funded.sun_abraham.att");
    private static final Key<Located<String>> MEASURE =
            Key.required("measure", IdShape.reference("measure"), "the measure that the effect is on");
    private static final Key<Located<String>> VOLUME =
            Key.required("volume", Names.COLUMN, "the column that the effect multiplies, such as all requests");
    private static final Key<Double> LOW = Key.required("low", NumberShape.ANY, "the lowest value of one");
    private static final Key<Double> HIGH = Key.required("high", NumberShape.ANY, "the highest value of one");
    private static final Key<Double> CENTRAL =
            Key.optional("central", NumberShape.ANY, "the most likely value of one (all are as likely)");
    private static final Key<String> OF = Key.required("of", WordShape.of("hours", "pounds"), "hours or pounds");
    private static final Key<String> SOURCE =
            Key.required("source", TextShape.NAME, "who found these values, and where they are written");
    private static final Key<Integer> PRICE_YEAR =
            Key.optional("price_year", new WholeNumberShape(1900, 2200), "the year of the prices");
    private static final Key<Each> EACH = Key.required(
            "each",
            ObjectShape.of("unit_value", List.of(LOW, HIGH, CENTRAL, OF, SOURCE, PRICE_YEAR), ValuationShape::each),
            "what one is worth");
    private static final Key<List<Located<String>>> BESIDE = Key.required(
            "beside",
            ListShape.of(IdShape.reference("measure")).notEmpty().distinct(Located::value),
            "measures that must not have got worse for the gain to count");
    private static final Key<List<Item>> ITEMS = Key.required(
            "items",
            ListShape.of(ObjectShape.of(
                            "value",
                            List.of(ID, LABEL, KIND, EFFECT, MEASURE, VOLUME, EACH, BESIDE),
                            ValuationShape::item))
                    .notEmpty(),
            "what is valued");

    static final Shape<ValuationSpec> VALUATION = ObjectShape.of(
            "valuation",
            List.of(DRAWS, SEED, ITEMS),
            fields -> new ValuationSpec(fields.get(DRAWS), fields.get(SEED), fields.get(ITEMS)));

    private ValuationShape() {}

    private static @Nullable Each each(Fields fields) {
        double low = fields.get(LOW);
        double high = fields.get(HIGH);
        Double central = fields.find(CENTRAL);
        Integer priceYear = fields.find(PRICE_YEAR);
        if (low > high || low < 0) {
            fields.at(LOW)
                    .problem(
                            "the range must go up from 0 or above (" + NumberText.brief(low) + " to "
                                    + NumberText.brief(high) + ")",
                            "write the smaller number under low");
            return null;
        }
        if (central != null && (central < low || central > high)) {
            fields.at(CENTRAL)
                    .problem(
                            "lies outside the range (" + NumberText.brief(central) + ")",
                            "a number between low and high");
            return null;
        }
        if (fields.get(OF).equals("pounds") && priceYear == null) {
            fields.at(PRICE_YEAR).problem("this key is missing", "add `price_year`: the year of the prices");
            return null;
        }
        return new Each(low, high, central, fields.get(OF), fields.get(SOURCE), priceYear);
    }

    private static @Nullable Item item(Fields fields) {
        Kind kind = fields.get(KIND);
        Each each = fields.get(EACH);
        if ((kind == Kind.TIME_RELEASED) != each.of().equals("hours")) {
            fields.at(EACH)
                    .problem(
                            "time is counted in hours and money in pounds (" + each.of() + ")",
                            kind == Kind.TIME_RELEASED ? "of: hours" : "of: pounds");
            return null;
        }
        return new Item(
                fields.get(ID),
                fields.get(LABEL),
                kind,
                fields.get(EFFECT),
                fields.get(MEASURE),
                fields.get(VOLUME),
                each,
                fields.get(BESIDE));
    }
}
