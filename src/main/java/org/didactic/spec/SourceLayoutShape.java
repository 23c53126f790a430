package org.didactic.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.spec.SourceLayout.Encoding;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;

/** The keys of a source that say how its file is laid out. */
final class SourceLayoutShape {
    private static final Key<Located<String>> SHEET = Key.optional(
            "sheet", TextShape.NAME.located(), "the sheet of an .xlsx or .ods file; needed when it has several");
    private static final Key<Located<String>> CONTAINS = Key.required(
            "contains", TextShape.NAME.located(), "a text in a cell of the row that names the columns, in any case");
    private static final Key<Located<String>> HEADER = Key.optional(
            "header",
            ObjectShape.of("header", List.of(CONTAINS), fields -> fields.get(CONTAINS)),
            "how to find the row that names the columns; lines before it and notes after the rows are left out");
    private static final Key<String> HEADERS = Key.optional(
            "headers",
            WordShape.of("exact", "loose"),
            "loose: names of columns match without case, blanks around them and a final _Key",
            "exact");
    private static final Key<Encoding> ENCODING = Key.optional(
            "encoding",
            WordShape.of(Encoding.values(), "-"),
            "of a text file; when it is not said, UTF-8 or else Windows-1252");
    private static final Key<Character> SEPARATOR = Key.optional(
            "separator",
            new WordShape<>(separators()),
            "between the cells of a text file; when it is not said, the one that gives the header most cells");
    private static final Key<Boolean> UNQUOTE =
            Key.optional("unquote", FlagShape.FLAG, "true: each line of the file stands in quotes once more", "false");

    static final List<Key<?>> KEYS = List.of(SHEET, HEADER, HEADERS, ENCODING, SEPARATOR, UNQUOTE);

    private SourceLayoutShape() {}

    private static Map<String, Character> separators() {
        Map<String, Character> words = new LinkedHashMap<>();
        words.put(",", ',');
        words.put(";", ';');
        words.put("tab", '\t');
        words.put("|", '|');
        return words;
    }

    static SourceLayout of(Fields fields) {
        return new SourceLayout(
                fields.find(SHEET),
                fields.find(HEADER),
                fields.get(HEADERS).equals("loose"),
                fields.find(ENCODING),
                fields.find(SEPARATOR),
                fields.get(UNQUOTE));
    }

    /** Reports keys that mean nothing for the kind of file, which the ending of its name tells. */
    static void check(Fields fields, Located<String> file) {
        boolean workbook = isWorkbook(file.value());
        if (!workbook && fields.has(SHEET)) {
            fields.at(SHEET).problem("the file has no sheets (" + file + ")", "leave `sheet` out");
        }
        for (Key<?> key : List.of(ENCODING, SEPARATOR, UNQUOTE)) {
            if (workbook && fields.has(key)) {
                fields.at(key).problem("the file is no text file (" + file + ")", "leave `" + key.name() + "` out");
            }
        }
    }

    private static boolean isWorkbook(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".ods");
    }
}
