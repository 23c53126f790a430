package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Json;
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
    public Json.Members schema(SchemaDefinitions definitions) {
        return switch (this) {
            case ANY -> scalar();
            case NAME -> scalar().with("pattern", "\\S");
            case CODE -> Json.object().with("type", Json.texts(List.of("string", "number", "boolean", "null")));
        };
    }

    /** Returns the schema of a scalar, which is a text whatever YAML takes it for. */
    static Json.Members scalar() {
        return Json.object().with("type", Json.texts(List.of("string", "number", "boolean")));
    }
}
