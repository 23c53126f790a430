package org.didactic.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.BriefingsSpec.CountGroup;
import org.didactic.spec.BriefingsSpec.Method;
import org.didactic.spec.BriefingsSpec.OwnEstimate;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.BriefingsSpec.Zeros;
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

/** {@code briefings}. */
final class BriefingsShape {
    private static final Key<String> PROGRAMME = Key.optional(
            "programme", TextShape.ANY, "what the pages call the programme (the name of the treatment)", "\"\"");
    private static final Key<String> COUNTRY =
            Key.optional("country", TextShape.ANY, "what the pages call all units together, such as England", "\"\"");
    private static final Key<Located<String>> NAME =
            Key.optional("name", Names.COLUMN, "a column with the names of units (their codes)");
    private static final Key<Years> YEARS =
            Key.optional("years", WordShape.of(Years.values(), "-"), "financial: 2016 is written 2016-17", "plain");
    private static final Key<List<Located<String>>> UNITS = Key.optional(
            "units",
            ListShape.of(TextShape.CODE.located()).notEmpty().distinct(Located::value),
            "units that get a page besides those that start");
    private static final Key<List<MeasureShape.Entry>> MEASURES =
            Key.required("measures", ListShape.of(MeasureShape.MEASURE).notEmpty(), "what the pages show");
    private static final Key<Located<String>> TOTAL = Key.required("total", Names.COLUMN, "a column of counts");
    private static final Key<List<Located<String>>> PARTS =
            Key.required("parts", Names.COLUMNS.notEmpty(), "the columns of counts that add up to it");
    private static final Key<List<CountGroup>> GROUPS = Key.optional(
            "groups",
            ListShape.of(ObjectShape.of(
                    "count_group",
                    List.of(TOTAL, PARTS),
                    fields -> new CountGroup(fields.get(TOTAL), fields.get(PARTS)))),
            "counts that add up, so that a hidden one could be computed from the others",
            "[]");
    private static final Key<Zeros> ZEROS = Key.optional(
            "zeros",
            WordShape.of(Zeros.values(), "-"),
            "shown: a count of zero tells of nobody, as in counts that are rounded",
            "hidden");
    private static final Key<Integer> NEAREST =
            Key.optional("nearest", new WholeNumberShape(1, 1000), "how many of those that are most alike");
    private static final Key<List<Located<String>>> BY =
            Key.optional("by", Names.COLUMNS.notEmpty(), "the columns that they are alike in, before anyone starts");
    private static final Key<Located<String>> SOURCE =
            Key.optional("source", IdShape.reference("source"), "a source with a row for each pair");
    private static final Key<Located<String>> UNIT = Key.optional("unit", Names.COLUMN, "its column of units", "unit");
    private static final Key<Located<String>> NEIGHBOUR =
            Key.optional("neighbour", Names.COLUMN, "its column of their neighbours", "neighbour");
    private static final Key<NeighboursSpec> NEIGHBOURS = Key.optional(
            "neighbours",
            ObjectShape.of("neighbours", List.of(NEAREST, BY, SOURCE, UNIT, NEIGHBOUR), BriefingsShape::neighbours),
            "how the units that are like a site are found");
    private static final Key<Method> METHOD =
            Key.optional("method", WordShape.of(Method.values(), "-"), "what a site is compared with", "synthetic-did");
    private static final Key<Integer> PERIODS = Key.optional(
            "periods", new WholeNumberShape(2, 1000), "how many periods before the start it takes at least", "3");
    private static final Key<Double> FIT = Key.optional(
            "fit",
            NumberShape.ANY.then((place, times) -> {
                if (times <= 0) {
                    place.problem("must be above 0 (" + NumberText.brief(times) + ")", "2");
                    return null;
                }
                return times;
            }),
            "how many times the usual distance before the start is still a fit",
            "2");
    private static final Key<Compatibility> COMPATIBILITY = Key.optional(
            "compatibility",
            new WordShape<>(compatibilities()),
            "synthdid-0.0.9: weights of the twin at which that stops, in place of the exact optimum",
            "none");
    private static final Key<OwnEstimate> ESTIMATE = Key.optional(
            "estimate",
            ObjectShape.of(
                    "own_estimate",
                    List.of(METHOD, PERIODS, FIT, COMPATIBILITY),
                    fields -> new OwnEstimate(
                            fields.get(METHOD), fields.get(PERIODS), fields.get(FIT), fields.get(COMPATIBILITY))),
            "how a site's own effect is estimated",
            "{}");

    static final Shape<Entry> BRIEFINGS = ObjectShape.of(
            "briefings",
            List.of(PROGRAMME, COUNTRY, NAME, YEARS, UNITS, MEASURES, GROUPS, ZEROS, NEIGHBOURS, ESTIMATE),
            Entry::new);

    private BriefingsShape() {}

    /** Briefings whose measures may leave their panel to the file. */
    record Entry(Fields fields) {
        /** Reports measures that do not say which of several panels they are in. */
        void checkPanels(List<String> panels) {
            List<MeasureShape.Entry> measures = fields.find(MEASURES);
            if (measures != null) {
                measures.forEach(each -> each.checkPanel(panels));
            }
        }

        /** Returns the id of the source that lists neighbours, null for none. */
        @Nullable
        String neighbourSource() {
            return fields.find(NEIGHBOURS) instanceof NeighboursSpec.Declared declared
                    ? declared.source().value()
                    : null;
        }

        /** Returns the briefings, their measures in this panel unless they name their own. */
        BriefingsSpec in(String onlyPanel) {
            List<Located<String>> units = fields.find(UNITS);
            return new BriefingsSpec(
                    fields.get(PROGRAMME),
                    fields.get(COUNTRY),
                    fields.find(NAME),
                    fields.get(YEARS),
                    units == null ? List.of() : units,
                    fields.get(MEASURES).stream()
                            .map(each -> each.in(onlyPanel))
                            .toList(),
                    fields.get(GROUPS),
                    fields.get(ZEROS),
                    fields.find(NEIGHBOURS),
                    fields.get(ESTIMATE));
        }
    }

    private static Map<String, Compatibility> compatibilities() {
        Map<String, Compatibility> words = new LinkedHashMap<>();
        words.put("none", Compatibility.NONE);
        words.put("synthdid-0.0.9", Compatibility.SYNTHDID_0_0_9);
        return words;
    }

    private static @Nullable NeighboursSpec neighbours(Fields fields) {
        Located<String> source = fields.find(SOURCE);
        Integer nearest = fields.find(NEAREST);
        List<Located<String>> by = fields.find(BY);
        if (source != null && nearest == null && by == null) {
            return new NeighboursSpec.Declared(source, fields.get(UNIT), fields.get(NEIGHBOUR));
        }
        if (source == null && nearest != null && by != null) {
            return new NeighboursSpec.Nearest(nearest, by);
        }
        fields.place()
                .problem(
                        "neighbours are either listed in a source or found by columns",
                        "write {source: ID, unit: COLUMN, neighbour: COLUMN} or {nearest: 10, by: [COLUMNS]}");
        return null;
    }
}
