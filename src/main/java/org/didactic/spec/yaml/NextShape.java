package org.didactic.spec.yaml;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A shape whose value goes through one more step; a schema cannot see the step. */
record NextShape<T, U>(Shape<T> first, BiFunction<Place, T, @Nullable U> step) implements Shape<U> {
    @Override
    public @Nullable U read(Place place) {
        T value = first.read(place);
        return value == null ? null : step.apply(place, value);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return first.schema(definitions);
    }
}
