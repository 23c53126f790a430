package org.didactic.spec;

import java.util.List;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;

/** One of {@code outcomes}. */
final class OutcomeShape {
    private static final Key<Located<String>> ID =
            Key.required("id", new IdShape("outcome"), "names the outcome in every result");
    private static final Key<String> LABEL = Key.optional("label", TextShape.ANY, "how the report calls it (its id)");
    private static final Key<String> UNIT = Key.optional("unit", TextShape.ANY, "what it is measured in", "\"\"");
    private static final Key<Located<String>> COLUMN =
            Key.optional("column", Names.COLUMN, "the column of the panel that holds it (its id)");
    private static final Key<Located<String>> PANEL = Key.optional(
            "panel", IdShape.reference("panel"), "the panel it is in; may be left out if there is a single panel");
    private static final Key<Scale> SCALE = Key.optional(
            "scale",
            WordShape.of(Scale.values(), "-"),
            "proportion: stored as 0 to 1; log: effects are given in per cent as well",
            "plain");
    private static final Key<List<Located<String>>> FACTORS =
            Key.optional("factors", Names.COLUMNS, "columns whose levels enter each regression", "[]");

    static final Shape<Entry> OUTCOME =
            ObjectShape.of("outcome", List.of(ID, LABEL, UNIT, COLUMN, PANEL, SCALE, FACTORS), Entry::new);

    private OutcomeShape() {}

    /** An outcome that may leave its panel to the file. */
    record Entry(Fields fields) {
        /** Reports it if the outcome does not say which of several panels it is in. */
        void checkPanel(List<String> panels) {
            if (!fields.has(PANEL)) {
                fields.at(PANEL)
                        .problem(
                                "this key is missing: there are several panels", "one of " + String.join(", ", panels));
            }
        }

        /** Returns the outcome, in this panel unless it names its own. */
        OutcomeSpec in(String onlyPanel) {
            Located<String> id = fields.get(ID);
            String label = fields.find(LABEL);
            return new OutcomeSpec(
                    id,
                    label == null ? id.value() : label,
                    fields.get(UNIT),
                    fields.textOr(COLUMN, id.value()),
                    fields.textOr(PANEL, onlyPanel),
                    fields.get(SCALE),
                    fields.get(FACTORS));
        }
    }
}
