package org.didactic.spec;

import java.util.List;
import org.didactic.spec.PanelSpec.Join;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.text.Located;

/** One of {@code data.panels}, or {@code data.panel}. */
final class PanelShape {
    private static final Key<Located<String>> WITH =
            Key.required("with", IdShape.reference("source"), "the source whose columns are added");
    private static final Key<List<Located<String>>> ON =
            Key.required("on", Names.COLUMNS.notEmpty(), "the columns that must agree");
    private static final Shape<Join> JOIN_SHAPE =
            ObjectShape.of("join", List.of(WITH, ON), fields -> new Join(fields.get(WITH), fields.get(ON)));

    private static final Key<Located<String>> FROM =
            Key.required("from", IdShape.reference("source"), "the source whose rows are the rows of the panel");
    private static final Key<Located<String>> UNIT =
            Key.required("unit", Names.COLUMN, "the column that names the unit");
    private static final Key<Located<String>> TIME =
            Key.required("time", Names.COLUMN, "the column with the period, a whole number");
    private static final Key<List<Located<String>>> WITHIN =
            Key.optional("within", Names.COLUMNS, "further keys, if there are several rows per unit and period", "[]");
    private static final Key<List<Join>> JOIN =
            Key.optional("join", ListShape.of(JOIN_SHAPE), "sources joined many-to-one, in this order", "[]");

    static final Shape<Named<PanelSpec>> PANEL = ObjectShape.of(
            "panel",
            List.of(FROM, UNIT, TIME, WITHIN, JOIN),
            fields -> id -> new PanelSpec(
                    id, fields.get(FROM), fields.get(UNIT), fields.get(TIME), fields.get(WITHIN), fields.get(JOIN)));

    private PanelShape() {}
}
