package org.didactic.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.Analysis.Author;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.didactic.spec.ReportSpec.Format;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;

/** What only the report reads: {@code report}, {@code authors}, {@code variables} and {@code accept}. */
final class ReportShape {
    private static final Key<Located<String>> NARRATIVE =
            Key.optional("narrative", TextShape.NAME.located(), "the Markdown template, relative to this file");
    private static final Key<List<Format>> FORMATS = Key.optional(
            "formats",
            ListShape.of(WordShape.of(Format.values(), "-")).notEmpty().distinct(Format::name),
            "the formats of the page",
            "[html, markdown]");
    private static final Key<Integer> DIGITS =
            Key.optional("digits", new WholeNumberShape(0, 6), "decimals of printed estimates", "2");
    private static final Key<Boolean> STARS =
            Key.optional("stars", FlagShape.FLAG, "whether estimates carry stars for their p-values", "true");

    private static final Key<Located<String>> TABLE_ID =
            Key.required("id", new IdShape("table"), "names the table in the narrative");
    private static final Key<Located<String>> TABLE_FILE =
            Key.required("file", TextShape.NAME.located(), "a CSV file, relative to this file");
    private static final Key<String> TABLE_LABEL =
            Key.required("label", TextShape.NAME, "what the table shows, in a sentence without its full stop");
    private static final Key<String> TABLE_NOTE =
            Key.optional("note", TextShape.ANY, "what a reader must know of it", "\"\"");
    private static final Key<List<DeclaredTable>> TABLES = Key.optional(
            "tables",
            ListShape.of(ObjectShape.of(
                    "declared_table",
                    List.of(TABLE_ID, TABLE_FILE, TABLE_LABEL, TABLE_NOTE),
                    fields -> new DeclaredTable(
                            fields.get(TABLE_ID),
                            fields.get(TABLE_FILE),
                            fields.get(TABLE_LABEL),
                            fields.get(TABLE_NOTE)))),
            "small tables of the author's own",
            "[]");

    private static final Key<List<Located<String>>> HARMLESS = Key.optional(
            "harmless",
            ListShape.of(TextShape.NAME.located()).distinct(Located::value),
            "phrases with digits that are no results and may stand in the narrative as they are",
            "[]");

    static final Shape<ReportSpec> REPORT = ObjectShape.of(
            "report",
            List.of(NARRATIVE, FORMATS, DIGITS, STARS, TABLES, HARMLESS),
            fields -> new ReportSpec(
                    fields.find(NARRATIVE),
                    fields.get(FORMATS),
                    fields.get(DIGITS),
                    fields.get(STARS),
                    fields.get(TABLES),
                    fields.get(HARMLESS)));

    private static final Key<String> NAME = Key.required("name", TextShape.NAME, "the name of the author");
    private static final Key<String> AFFILIATION =
            Key.optional("affiliation", TextShape.ANY, "where the author works", "\"\"");

    static final Shape<List<Author>> AUTHORS = ListShape.of(ObjectShape.of(
            "author", List.of(NAME, AFFILIATION), fields -> new Author(fields.get(NAME), fields.get(AFFILIATION))));

    private static final Key<String> LABEL = Key.optional("label", TextShape.ANY, "how the report calls it", "\"\"");
    private static final Key<String> UNIT = Key.optional("unit", TextShape.ANY, "what it is measured in", "\"\"");
    private static final Key<String> SOURCE = Key.optional("source", TextShape.ANY, "where it comes from", "\"\"");

    static final Shape<Map<String, Located<VariableSpec>>> VARIABLES = MapShape.of(
                    Names.COLUMN,
                    ObjectShape.of(
                            "variable",
                            List.of(LABEL, UNIT, SOURCE),
                            fields -> new VariableSpec(fields.get(LABEL), fields.get(UNIT), fields.get(SOURCE))))
            .then((place, items) -> {
                Map<String, Located<VariableSpec>> variables = new LinkedHashMap<>();
                items.forEach(item -> variables.put(
                        item.key().value(),
                        new Located<>(
                                item.value(), item.key().position(), item.key().path())));
                return Collections.unmodifiableMap(variables);
            });

    /** The design checks that may be accepted. */
    private static final WordShape<String> CHECK = WordShape.of(
            "timing.always-treated",
            "timing.single-unit-cohort",
            "timing.outside-panel",
            "clusters.few-treated",
            "support.one-cohort-period",
            "collinear.covariate",
            "sample.n-differs-between-estimators",
            "selection.few-adopters",
            "selection.imbalance",
            "influence.single-unit",
            "placebo.few-units",
            "pretrend.low-power");

    static final Shape<Map<String, Located<String>>> ACCEPT = MapShape.of(CHECK, TextShape.NAME.located())
            .then((place, items) -> {
                Map<String, Located<String>> reasons = new LinkedHashMap<>();
                items.forEach(item -> reasons.put(item.key(), item.value()));
                return Collections.unmodifiableMap(reasons);
            });

    private ReportShape() {}
}
