package org.didactic.spec.yaml;

import java.util.function.BiFunction;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;

/** A shape whose value goes through one more step; a schema cannot see the step. */
record NextShape<T, U>(Shape<T> first, BiFunction<Place, T, @Nullable U> step) implements Shape<U> {
    @Override
    public @Nullable U read(Place place) {
        T value = first.read(place);
        return value == null ? null : step.apply(place, value);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return first.schema(definitions);
    }
}
