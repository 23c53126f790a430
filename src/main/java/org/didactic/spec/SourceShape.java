package org.didactic.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.spec.SourceSpec.Spread;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Located;

/** One of {@code data.sources}. */
final class SourceShape {
    private static final Key<Located<String>> FILE = Key.required(
            "file",
            TextShape.NAME.located(),
            "a file (.csv, .txt, .tsv, .xlsx, .ods, .json), relative to this file or found by its name below the folder"
                    + " given by --data");
    private static final Key<Located<String>> SHA256 = Key.optional(
            "sha256",
            TextShape.NAME.located().then((place, hash) -> {
                if (!hash.value().matches("[0-9a-fA-F]{64}")) {
                    place.problem("must be 64 hexadecimal digits (" + hash + ")", "take it from `sha256sum FILE`");
                    return null;
                }
                return place.located(hash.value().toLowerCase(Locale.ROOT));
            }),
            "SHA-256 of the file, checked on every run");
    private static final Key<String> ORIGIN =
            Key.optional("origin", TextShape.ANY, "where the file comes from, as the report says it", "\"\"");
    private static final Key<String> LICENCE =
            Key.optional("licence", TextShape.ANY, "the licence of the file", "\"\"");
    private static final Key<Boolean> TRAVELS = Key.optional(
            "travels", FlagShape.FLAG, "false: the file may be absent and is left out of packages", "true");
    private static final Key<Expression> WHERE =
            Key.optional("where", ExpressionShape.EXPRESSION, "the rows to keep, such as age == '65+'");
    private static final Key<Map<String, Located<String>>> RENAME = Key.optional(
            "rename",
            MapShape.of(Names.COLUMN, Names.COLUMN).then((place, items) -> {
                Map<String, Located<String>> names = new LinkedHashMap<>();
                items.forEach(item -> names.put(item.key().value(), item.value()));
                return Collections.unmodifiableMap(names);
            }),
            "new name: name in the file",
            "{}");
    private static final Key<Spread> SPREAD = Key.optional("spread", spread(), "turns long rows into wide ones");
    private static final Key<List<Located<String>>> SUM =
            Key.optional("sum", Names.COLUMNS, "columns that add up when units are merged", "[]");

    private static final Key<String> CITATION =
            Key.optional("citation", TextShape.ANY, "how to cite the file in a list of references", "\"\"");
    private static final Key<String> ACCESS =
            Key.optional("access", TextShape.ANY, "how somebody else gets the file, in sentences", "\"\"");
    private static final Key<String> DESCRIPTION =
            Key.optional("description", TextShape.ANY, "what is in the file, in sentences", "\"\"");

    private static final Key<Boolean> OPTIONAL = Key.optional(
            "optional",
            FlagShape.FLAG,
            "true: where the file is nowhere, the source is a table of `columns` without rows",
            "false");
    private static final Key<List<Located<String>>> COLUMNS = Key.optional(
            "columns", Names.COLUMNS.notEmpty(), "with `optional`: the columns of the source, under their new names");

    static final Shape<Named<SourceSpec>> SOURCE =
            ObjectShape.of("source", keys(), SourceShape::build).checking(SourceShape::check);

    private SourceShape() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(List.of(FILE, SHA256, ORIGIN, LICENCE, TRAVELS));
        keys.addAll(SourceLayoutShape.KEYS);
        keys.add(SourceConversionsShape.MISSING);
        keys.addAll(List.of(WHERE, RENAME));
        keys.addAll(SourceConversionsShape.KEYS);
        keys.addAll(List.of(SPREAD, SUM, CITATION, ACCESS, DESCRIPTION, OPTIONAL, COLUMNS));
        return keys;
    }

    private static void check(Fields fields) {
        checkOptional(fields);
        Located<String> file = fields.find(FILE);
        if (file != null) {
            SourceLayoutShape.check(fields, file);
        }
    }

    private static Named<SourceSpec> build(Fields fields) {
        return id -> new SourceSpec(
                id,
                fields.get(FILE),
                fields.find(SHA256),
                fields.get(ORIGIN),
                fields.get(LICENCE),
                fields.get(TRAVELS),
                SourceConversionsShape.codes(fields),
                fields.find(WHERE),
                fields.get(RENAME),
                fields.find(SPREAD),
                fields.get(SUM),
                new SourceSpec.Details(fields.get(CITATION), fields.get(ACCESS), fields.get(DESCRIPTION)),
                SourceLayoutShape.of(fields),
                SourceConversionsShape.of(fields),
                columnsIfOptional(fields));
    }

    private static List<String> columnsIfOptional(Fields fields) {
        List<Located<String>> columns = fields.find(COLUMNS);
        return columns == null
                ? List.of()
                : columns.stream().map(Located::value).toList();
    }

    private static void checkOptional(Fields fields) {
        boolean optional = Boolean.TRUE.equals(fields.find(OPTIONAL));
        if (optional && !fields.has(COLUMNS)) {
            fields.at(COLUMNS)
                    .problem("this key is missing: a source with optional needs it", "add `columns`: [unit, start]");
        }
        if (!optional && fields.has(COLUMNS)) {
            fields.at(COLUMNS)
                    .problem(
                            "columns are for a source whose file may be nowhere",
                            "add `optional: true`, or leave `columns` out: the file names its columns");
        }
    }

    private static Shape<Spread> spread() {
        Key<Located<String>> names =
                Key.required("names", Names.COLUMN, "the column whose texts become the names of columns");
        Key<Located<String>> values = Key.required("values", Names.COLUMN, "the column that holds their values");
        return ObjectShape.of(
                "spread", List.of(names, values), fields -> new Spread(fields.get(names), fields.get(values)));
    }
}
