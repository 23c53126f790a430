package org.didactic.spec.yaml;

import java.util.regex.Pattern;
import org.didactic.text.Json;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * An id: letters a to z, digits, {@code _} and {@code -}, because ids become names of files and of results.
 *
 * @param kind what the id names; ids of a kind are unique in the file
 */
public record IdShape(String kind) implements Shape<Located<String>> {
    private static final String PATTERN = "[A-Za-z0-9_-]+";
    private static final int LONGEST = 100;
    private static final Pattern VALID = Pattern.compile(PATTERN);

    /** Returns the shape of a place that names an id declared elsewhere in the file. */
    public static Shape<Located<String>> reference(String kind) {
        return TextShape.NAME.located().then((place, id) -> {
            place.references().refer(kind, id);
            return id;
        });
    }

    @Override
    public @Nullable Located<String> read(Place place) {
        String text = TextShape.NAME.read(place);
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST) {
            place.problem(
                    "an id is at most " + LONGEST + " characters long (" + text.length() + " characters)",
                    "put what it means into a label");
            return null;
        }
        if (!VALID.matcher(text).matches()) {
            place.problem(
                    "an id is made of the letters a to z, digits, _ and - (" + text + ")",
                    text.replaceAll("[^A-Za-z0-9_-]+", "_"));
            place.references().declare(kind, place.located(text));
            return null;
        }
        Located<String> id = place.located(text);
        Located<String> earlier = place.references().declare(kind, id);
        if (earlier != null) {
            place.problem(
                    "another " + kind + " has this id, in line "
                            + earlier.position().line() + " (" + text + ")",
                    text + "_2");
            return null;
        }
        return id;
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return TextShape.scalar().with("pattern", "^" + PATTERN + "$");
    }
}
