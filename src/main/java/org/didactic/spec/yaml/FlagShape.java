package org.didactic.spec.yaml;

import java.util.Locale;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** {@code true} or {@code false}. */
public enum FlagShape implements Shape<Boolean> {
    FLAG;

    @Override
    public @Nullable Boolean read(Place place) {
        ScalarNode scalar = place.scalar("true or false");
        if (scalar == null) {
            return null;
        }
        String text = scalar.getValue();
        if (!scalar.getTag().equals(Tag.BOOL)) {
            place.problem(
                    "must be true or false (" + text + ")",
                    switch (text.toLowerCase(Locale.ROOT)) {
                        case "yes", "y", "on", "1", "true" -> "true";
                        case "no", "n", "off", "0", "false" -> "false";
                        default -> "true or false";
                    });
            return null;
        }
        return Boolean.valueOf(text);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return Json.object().with("type", "boolean");
    }
}
