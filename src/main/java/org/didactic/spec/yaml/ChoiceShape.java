package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Json;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;

/** An object with exactly one of several keys, each of which gives a kind of the same thing. */
public record ChoiceShape<T>(String name, List<Key<? extends T>> choices) implements Shape<T> {

    @Override
    public @Nullable T read(Place place) {
        List<Entry> entries = Entry.of(place, "one of the keys " + String.join(", ", names()));
        if (entries == null) {
            return null;
        }
        if (entries.size() != 1) {
            place.problem(
                    "needs exactly one key, not " + entries.size(),
                    "write one list item for each of " + String.join(", ", names()));
            return null;
        }
        Entry entry = entries.get(0);
        for (Key<? extends T> choice : choices) {
            if (choice.name().equals(entry.key().value())) {
                return choice.shape().read(entry.value());
            }
        }
        String nearest = NearestName.of(entry.key().value(), names());
        entry.keyPlace()
                .problem("unknown key (" + entry.key().value() + ")", nearest != null ? nearest : OneOf.text(names()));
        return null;
    }

    private List<String> names() {
        return choices.stream().<String>map(Key::name).toList();
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> {
            Json.Members properties = Json.object();
            for (Key<? extends T> choice : choices) {
                Json.Members property = Json.object().with("description", choice.description());
                properties.with(
                        choice.name(),
                        property.withAll(choice.shape().schema(definitions)).build());
            }
            return Json.object()
                    .with("type", "object")
                    .with("properties", properties.build())
                    .with("additionalProperties", Json.of(false))
                    .with("minProperties", 1)
                    .with("maxProperties", 1);
        });
    }
}
