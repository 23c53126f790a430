package org.didactic.spec.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, gathered while it is made. */
public final class SchemaDefinitions {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** Returns a reference to the part of this name, which is made when it is first asked for. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.object());
            definitions.put(name, schema.get());
        }
        return Json.object("$ref", "#/$defs/" + name);
    }

    /** Returns the JSON Schema (2020-12) of a whole file of this shape. */
    public static String write(Shape<?> shape, String title) {
        SchemaDefinitions parts = new SchemaDefinitions();
        Map<String, Object> schema =
                Json.object("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
        schema.putAll(shape.schema(parts));
        schema.put("$defs", parts.definitions);
        return Json.write(schema);
    }
}
