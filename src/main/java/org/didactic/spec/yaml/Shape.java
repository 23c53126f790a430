package org.didactic.spec.yaml;

import java.util.function.BiFunction;
import org.didactic.text.Json;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** What a piece of YAML must look like, and the value it then gives. */
public interface Shape<T> {

    /** Returns the value written at this place, or null after it reported what is wrong there. */
    @Nullable
    T read(Place place);

    /** Returns the JSON Schema of everything that {@link #read} accepts as far as a schema can say it. */
    Json.Members schema(SchemaDefinitions definitions);

    /** Returns this shape followed by a step that turns the value into another, or reports and returns null. */
    default <U> Shape<U> then(BiFunction<Place, T, @Nullable U> step) {
        return new NextShape<>(this, step);
    }

    /** Returns this shape with the place of the value beside it. */
    default Shape<Located<T>> located() {
        return then(Place::located);
    }
}
