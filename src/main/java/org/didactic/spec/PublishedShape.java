package org.didactic.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.yaml.EitherShape;
import org.didactic.spec.yaml.IdShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Located;

/** {@code published}. */
final class PublishedShape {
    private static final Key<Located<String>> FILE =
            Key.required("file", TextShape.NAME.located(), "a CSV file of printed values, relative to this file");
    private static final Key<Map<String, Located<String>>> TABLES = Key.optional(
            "tables",
            MapShape.of(TextShape.NAME, IdShape.reference("outcome")).then((place, items) -> {
                Map<String, Located<String>> outcomes = new LinkedHashMap<>();
                items.forEach(item -> outcomes.put(item.key(), item.value()));
                return Collections.unmodifiableMap(outcomes);
            }),
            "name of a printed table: the outcome it is about",
            "{}");

    /** A file, or a file with what its tables are about. */
    static final Shape<PublishedSpec> PUBLISHED = EitherShape.scalarOr(
            TextShape.NAME.located().then((place, file) -> new PublishedSpec(file, Map.of())),
            ObjectShape.of(
                    "published",
                    List.of(FILE, TABLES),
                    fields -> new PublishedSpec(fields.get(FILE), fields.get(TABLES))));

    private PublishedShape() {}
}
