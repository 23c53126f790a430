package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.List;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * An object whose keys the user chooses, such as ids or column names.
 *
 * @param name what a key must be; it sees the key as a scalar
 */
public record MapShape<K, T>(Shape<K> name, Shape<T> value, boolean mayBeEmpty)
        implements Shape<List<MapShape.Item<K, T>>> {

    /** A key of the user's and what stands under it. */
    public record Item<K, T>(K key, T value) {}

    /** Returns the shape of an object with such keys and values, which may be empty. */
    public static <K, T> MapShape<K, T> of(Shape<K> name, Shape<T> value) {
        return new MapShape<>(name, value, true);
    }

    /** Returns this shape for at least one key. */
    public MapShape<K, T> notEmpty() {
        return new MapShape<>(name, value, false);
    }

    @Override
    public @Nullable List<Item<K, T>> read(Place place) {
        List<Entry> entries = Entry.of(place, "keys and values");
        if (entries == null) {
            return null;
        }
        if (entries.isEmpty() && !mayBeEmpty) {
            place.problem("is empty", "add at least one key");
            return null;
        }
        List<Item<K, T>> items = new ArrayList<>();
        for (Entry entry : entries) {
            K key = name.read(entry.keyPlace());
            T read = value.read(entry.value());
            if (key != null && read != null) {
                items.add(new Item<>(key, read));
            }
        }
        return List.copyOf(items);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        Json.Members schema = Json.object()
                .with("type", "object")
                .with("additionalProperties", value.schema(definitions).build());
        List<Json.Member> names = name.schema(definitions).list().stream()
                .filter(member -> !member.name().equals("type"))
                .toList();
        if (!names.isEmpty()) {
            schema.with("propertyNames", new Json.Object(names));
        }
        if (!mayBeEmpty) {
            schema.with("minProperties", 1);
        }
        return schema;
    }
}
