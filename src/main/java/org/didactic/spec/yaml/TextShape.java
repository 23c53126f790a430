package org.didactic.spec.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Text as it is written: a number or a truth value without quotation marks keeps its characters ({@code 0123}). */
public enum TextShape implements Shape<String> {
    /** Text that may be empty, such as a unit. */
    ANY,
    /** Text with at least one visible character, such as the name of a column. */
    NAME,
    /** A cell of a data file: also the empty text and the words that YAML reads as null. */
    CODE;

    /** The JSON types a scalar may have when its text counts. */
    private static final List<Object> SCALARS = List.of("string", "number", "boolean");

    @Override
    public @Nullable String read(Place place) {
        ScalarNode scalar = this == CODE ? place.anyScalar("text") : place.scalar("text");
        if (scalar == null) {
            return null;
        }
        String text = scalar.getValue();
        if (this == CODE && text.isEmpty() && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            place.problem("has no value", "write \"\" for the empty text");
            return null;
        }
        if (this == NAME && text.isBlank()) {
            place.problem("is empty", "fill it in");
            return null;
        }
        return text;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return switch (this) {
            case ANY -> Json.object("type", SCALARS);
            case NAME -> Json.object("type", SCALARS, "pattern", "\\S");
            case CODE -> Json.object("type", List.of("string", "number", "boolean", "null"));
        };
    }
}
