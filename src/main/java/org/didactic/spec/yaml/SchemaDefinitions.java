package org.didactic.spec.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.didactic.text.Json;

/** The named parts of a JSON Schema, gathered while it is made. */
public final class SchemaDefinitions {
    private final Map<String, Json.Members> definitions = new LinkedHashMap<>();

    /** Returns a reference to the part of this name, which is made when it is first asked for. */
    Json.Members refer(String name, Supplier<Json.Members> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.object());
            definitions.put(name, schema.get());
        }
        return Json.object().with("$ref", "#/$defs/" + name);
    }

    /** Returns the JSON Schema (2020-12) of a whole file of this shape. */
    public static String write(Shape<?> shape, String title) {
        SchemaDefinitions parts = new SchemaDefinitions();
        Json.Members schema = Json.object()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", title)
                .withAll(shape.schema(parts));
        Json.Members definitions = Json.object();
        parts.definitions.forEach((name, part) -> definitions.with(name, part.build()));
        return schema.with("$defs", definitions.build()).build().toText() + "\n";
    }
}
