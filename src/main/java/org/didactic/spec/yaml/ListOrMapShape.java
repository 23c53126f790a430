package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** A value that is written as a list, or as keys and values. */
public record ListOrMapShape<T>(Shape<T> list, Shape<T> map) implements Shape<T> {
    @Override
    public @Nullable T read(Place place) {
        return place.node() instanceof MappingNode ? map.read(place) : list.read(place);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return Json.object()
                .with(
                        "anyOf",
                        Json.array(
                                List.of(list, map),
                                each -> each.schema(definitions).build()));
    }
}
