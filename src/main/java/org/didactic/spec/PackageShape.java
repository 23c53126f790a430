package org.didactic.spec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.didactic.spec.PackageSpec.Article;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;

/** {@code package}. */
final class PackageShape {
    private static final Key<String> TITLE = text("title", "the title of the article");
    private static final Key<String> JOURNAL = text("journal", "where it appears");
    private static final Key<String> DOI = text("doi", "its DOI");
    private static final Key<Article> ARTICLE = Key.optional(
            "article",
            ObjectShape.of(
                    "article",
                    List.of(TITLE, JOURNAL, DOI),
                    fields -> new Article(fields.get(TITLE), fields.get(JOURNAL), fields.get(DOI))),
            "the article that the numbers are for",
            "{}");
    private static final Key<String> CONTACT = text("contact", "whom to write to");
    private static final Key<String> USE = text("may_use", "why the authors may use the data, in a sentence");
    private static final Key<String> PUBLISH =
            text("may_publish", "why the data in the package may be passed on, in a sentence");
    private static final Key<String> LICENCE = text("licence", "the licence of analysis file, texts and outputs");
    private static final Key<String> DATE = Key.optional(
            "date",
            TextShape.NAME.then((place, date) -> {
                if (!isDate(date)) {
                    place.problem("is no date (" + date + ")", "write year, month and day, such as 2026-03-31");
                    return null;
                }
                return date;
            }),
            "when the package is published, as 2026-03-31 (nothing)");
    private static final Key<List<String>> REFERENCES =
            Key.optional("references", ListShape.of(TextShape.NAME), "entries of the list of references", "[]");
    private static final Key<String> ACKNOWLEDGEMENTS = text("acknowledgements", "whom to thank, in sentences");

    static final Shape<PackageSpec> PACKAGE = ObjectShape.of(
            "package",
            List.of(ARTICLE, CONTACT, USE, PUBLISH, LICENCE, DATE, REFERENCES, ACKNOWLEDGEMENTS),
            fields -> new PackageSpec(
                    fields.get(CONTACT),
                    fields.get(ARTICLE),
                    fields.get(USE),
                    fields.get(PUBLISH),
                    fields.get(LICENCE),
                    Objects.requireNonNullElse(fields.find(DATE), ""),
                    fields.get(REFERENCES),
                    fields.get(ACKNOWLEDGEMENTS)));

    private PackageShape() {}

    /** The day alone, as schemas and catalogues write it. */
    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Key<String> text(String name, String description) {
        return Key.optional(name, TextShape.ANY, description, "\"\"");
    }
}
