package org.didactic.spec;

import java.util.List;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.DataSpec.UnitMerge;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;

/** {@code data}. */
final class DataShape {
    /** The id of a panel that is alone and has none. */
    private static final String ONLY_PANEL = "panel";

    private static final Key<List<SourceSpec>> SOURCES = Key.required(
            "sources",
            MapShape.of(new IdShape("source"), SourceShape.SOURCE).notEmpty().then((place, items) -> Named.all(items)),
            "the files, by id");
    private static final Key<List<UnitMerge>> MERGE_UNITS = Key.optional(
            "merge_units",
            UnitMergeShape.MERGES,
            "reorganised units: the code that stays and those it replaces; include: NAME takes in a list that is shipped"
                    + " (england-2016-2023) or a .yaml file beside this one",
            "{}");
    private static final Key<PanelSpec> PANEL = Key.optional(
            "panel",
            PanelShape.PANEL.then((place, panel) -> panel.named(place.located(ONLY_PANEL))),
            "the panel, if there is a single one");
    private static final Key<List<PanelSpec>> PANELS = Key.optional(
            "panels",
            MapShape.of(new IdShape("panel"), PanelShape.PANEL).notEmpty().then((place, items) -> Named.all(items)),
            "the panels, by id");
    private static final Key<List<Derivation>> DERIVE = Key.optional(
            "derive",
            CleanShape.DERIVATIONS,
            "columns to compute, in this order, in every panel that has all the columns a step reads",
            "{}");
    private static final Key<List<CleanStep>> CLEAN = Key.optional(
            "clean", ListShape.of(CleanShape.STEP), "steps that change cells, in this order, after derive", "[]");

    static final Shape<DataSpec> DATA = ObjectShape.of(
                    "data", List.of(SOURCES, MERGE_UNITS, PANEL, PANELS, DERIVE, CLEAN), DataShape::build)
            .checking(DataShape::check);

    private DataShape() {}

    private static void check(Fields fields) {
        if (fields.has(PANEL)) {
            fields.at(PANEL).declare("panel", ONLY_PANEL);
        }
        if (fields.has(PANEL) && fields.has(PANELS)) {
            fields.at(PANEL).problem("stands beside data.panels", "move it there and give it an id");
        } else if (!fields.has(PANEL) && !fields.has(PANELS)) {
            fields.at(PANEL).problem("this key is missing", "add `panel: {from: SOURCE, unit: COLUMN, time: COLUMN}`");
        }
    }

    private static List<PanelSpec> panels(Fields fields) {
        PanelSpec only = fields.find(PANEL);
        List<PanelSpec> several = fields.find(PANELS);
        return only != null ? List.of(only) : several != null ? several : List.of();
    }

    private static DataSpec build(Fields fields) {
        return new DataSpec(
                fields.get(SOURCES), fields.get(MERGE_UNITS), panels(fields), fields.get(DERIVE), fields.get(CLEAN));
    }
}
