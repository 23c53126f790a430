package org.didactic.spec;

import java.util.List;
import org.didactic.spec.MeasureSpec.Combine;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.spec.MeasureSpec.Scale;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** One of {@code briefings.measures}. */
final class MeasureShape {
    static final Key<Located<String>> ID =
            Key.required("id", new IdShape("measure"), "names the measure in its numbers");
    private static final Key<String> LABEL = Key.optional("label", TextShape.NAME, "what the pages call it (its id)");
    private static final Key<String> UNIT =
            Key.optional("unit", TextShape.ANY, "what it is measured in, as a reader would say it", "\"\"");
    private static final Key<Located<String>> OUTCOME =
            Key.optional("outcome", IdShape.reference("outcome"), "the outcome of the study that it shows");
    private static final Key<Located<String>> PANEL = Key.optional(
            "panel", IdShape.reference("panel"), "the panel it is in; may be left out if there is a single panel");
    private static final Key<Located<String>> COLUMN =
            Key.optional("column", Names.COLUMN, "the column that holds it, where it is no ratio");
    private static final Key<Combine> COMBINE = Key.optional(
            "combine",
            WordShape.of(Combine.values(), "-"),
            "what happens to several rows of a unit and period",
            "mean");
    private static final Key<Located<String>> WEIGHTS =
            Key.optional("weights", Names.COLUMN, "a column of weights of the mean (rows count alike)");
    private static final Key<Located<String>> OF =
            Key.optional("of", Names.COLUMN, "the column whose sum is divided, for a ratio");
    private static final Key<Located<String>> PER =
            Key.optional("per", Names.COLUMN, "the column by whose sum it is divided, for a ratio");
    private static final Key<Scale> SCALE = Key.optional(
            "scale", WordShape.of(Scale.values(), "-"), "proportion: a share of one, shown in per cent", "plain");
    private static final Key<Good> GOOD =
            Key.optional("good", WordShape.of(Good.values(), "-"), "the direction that is wanted", "neither");
    private static final Key<List<Located<String>>> COUNTS = Key.optional(
            "counts",
            Names.COLUMNS,
            "columns of counts of people behind it; a small one hides the number (of and per of a proportion)");

    static final Shape<Entry> MEASURE = ObjectShape.of(
            "measure",
            List.of(ID, LABEL, UNIT, OUTCOME, PANEL, COLUMN, COMBINE, WEIGHTS, OF, PER, SCALE, GOOD, COUNTS),
            MeasureShape::entry);

    private MeasureShape() {}

    /** A measure that may leave its panel to the file. */
    record Entry(Fields fields) {
        /** Reports it if the measure does not say which of several panels it is in. */
        void checkPanel(List<String> panels) {
            if (!fields.has(PANEL)) {
                fields.at(PANEL)
                        .problem(
                                "this key is missing: there are several panels", "one of " + String.join(", ", panels));
            }
        }

        /** Returns the measure, in this panel unless it names its own. */
        MeasureSpec in(String onlyPanel) {
            Located<String> id = fields.get(ID);
            String label = fields.find(LABEL);
            return new MeasureSpec(
                    id,
                    label == null ? id.value() : label,
                    fields.get(UNIT),
                    fields.find(OUTCOME),
                    fields.textOr(PANEL, onlyPanel),
                    quantity(),
                    fields.get(SCALE),
                    fields.get(GOOD),
                    counts());
        }

        private List<Located<String>> counts() {
            List<Located<String>> counts = fields.find(COUNTS);
            if (counts != null) {
                return counts;
            }
            boolean share = fields.has(OF) && fields.get(SCALE) == Scale.PROPORTION;
            return share ? List.of(fields.get(OF), fields.get(PER)) : List.of();
        }

        private MeasureSpec.Quantity quantity() {
            @Nullable Located<String> of = fields.find(OF);
            return of == null
                    ? new MeasureSpec.Combined(fields.get(COLUMN), fields.get(COMBINE), fields.find(WEIGHTS))
                    : new MeasureSpec.Ratio(of, fields.get(PER));
        }
    }

    private static @Nullable Entry entry(Fields fields) {
        boolean ratio = fields.has(OF) || fields.has(PER);
        if (ratio && fields.has(COLUMN)) {
            fields.at(COLUMN).problem("stands beside a ratio", "leave column out, or of and per");
            return null;
        }
        if (ratio && !(fields.has(OF) && fields.has(PER))) {
            fields.place().problem("a ratio needs both of and per", "add `" + (fields.has(OF) ? "per" : "of") + "`");
            return null;
        }
        if (!ratio && !fields.has(COLUMN)) {
            fields.place().problem("nothing says what is measured", "add `column`, or `of` and `per` for a ratio");
            return null;
        }
        if (fields.has(WEIGHTS) && (ratio || fields.get(COMBINE) == Combine.SUM)) {
            fields.at(WEIGHTS).problem("weights belong to a mean", "leave weights out");
        }
        return new Entry(fields);
    }
}
