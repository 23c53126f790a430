package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A scalar or something built: {@code none} or an object, a name or a list of names. */
public record EitherShape<T>(Shape<? extends T> scalar, Shape<? extends T> built) implements Shape<T> {
    @Override
    public @Nullable T read(Place place) {
        return place.node() instanceof ScalarNode ? scalar.read(place) : built.read(place);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return Json.object()
                .with(
                        "anyOf",
                        Json.array(
                                List.of(scalar, built),
                                each -> each.schema(definitions).build()));
    }
}
