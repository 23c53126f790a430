package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list of things alike.
 *
 * @param least the smallest number of items
 * @param most the largest number of items
 * @param identity what may not repeat; null where repetition does no harm
 */
public record ListShape<T>(
        Shape<T> item, int least, int most, @Nullable Function<T, String> identity) implements Shape<List<T>> {

    /** Returns the shape of a list, which may be empty. */
    public static <T> ListShape<T> of(Shape<T> item) {
        return new ListShape<>(item, 0, Integer.MAX_VALUE, null);
    }

    /** Returns this shape for at least one item. */
    public ListShape<T> notEmpty() {
        return new ListShape<>(item, 1, most, identity);
    }

    /** Returns this shape for exactly two items. */
    public ListShape<T> pair() {
        return new ListShape<>(item, 2, 2, identity);
    }

    /** Returns this shape for items of which no two have the same text. */
    public ListShape<T> distinct(Function<T, String> newIdentity) {
        return new ListShape<>(item, least, most, newIdentity);
    }

    @Override
    public @Nullable List<T> read(Place place) {
        SequenceNode sequence = place.sequence("a list");
        if (sequence == null) {
            return null;
        }
        int size = sequence.getValue().size();
        if (size < least || size > most) {
            place.problem(
                    size == 0 ? "is an empty list" : "must have " + most + " items, not " + size,
                    size == 0 ? "add at least one item" : "write exactly " + most + " items");
            return null;
        }
        List<T> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (Node node : sequence.getValue()) {
            Place at = place.item(index++, node);
            T value = item.read(at);
            if (value == null) {
                continue;
            }
            if (identity != null && !seen.add(identity.apply(value))) {
                at.problem("is listed twice (" + identity.apply(value) + ")", "leave one of them out");
            }
            items.add(value);
        }
        return List.copyOf(items);
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        Json.Members schema = Json.object()
                .with("type", "array")
                .with("items", item.schema(definitions).build());
        if (least > 0) {
            schema.with("minItems", least);
        }
        if (most < Integer.MAX_VALUE) {
            schema.with("maxItems", most);
        }
        if (identity != null) {
            schema.with("uniqueItems", Json.of(true));
        }
        return schema;
    }
}
