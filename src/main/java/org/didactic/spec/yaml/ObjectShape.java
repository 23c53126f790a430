package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.didactic.text.Json;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * An object with known keys.
 *
 * @param name names the object in the schema and in messages
 * @param check looks at whatever could be read, even if something else could not
 * @param build makes the value once everything could be read, or reports and returns null
 * @param salvage makes a value of what could be read when something could not, or returns null
 */
public record ObjectShape<T>(
        String name,
        List<Key<?>> keys,
        Consumer<Fields> check,
        Function<Fields, @Nullable T> build,
        Function<Fields, @Nullable T> salvage)
        implements Shape<T> {

    /** Returns the shape of an object with these keys. */
    public static <T> ObjectShape<T> of(String name, List<Key<?>> keys, Function<Fields, @Nullable T> build) {
        return new ObjectShape<>(name, keys, fields -> {}, build, fields -> null);
    }

    /** Returns this shape with a check across its keys. */
    public ObjectShape<T> checking(Consumer<Fields> newCheck) {
        return new ObjectShape<>(name, keys, newCheck, build, salvage);
    }

    /** Returns this shape with a value even for an object of which something could not be read. */
    public ObjectShape<T> salvaging(Function<Fields, @Nullable T> newSalvage) {
        return new ObjectShape<>(name, keys, check, build, newSalvage);
    }

    @Override
    public @Nullable T read(Place place) {
        List<Entry> entries = Entry.of(place, "keys and values");
        if (entries == null) {
            return null;
        }
        Fields fields = new Fields(place);
        Set<String> meant = new HashSet<>();
        for (Entry entry : entries) {
            Key<?> key = key(entry.key().value());
            if (key != null) {
                fields.read(key, entry.value());
            } else {
                meant.add(reportUnknown(entry));
            }
        }
        boolean complete = fields.isWhole();
        for (Key<?> key : keys) {
            if (key.isRequired() && !fields.has(key)) {
                complete = false;
                if (!meant.contains(key.name())) {
                    fields.at(key).problem("this key is missing", "add `" + key.name() + "`: " + key.description());
                }
            }
        }
        check.accept(fields);
        return (complete ? build : salvage).apply(fields);
    }

    private @Nullable Key<?> key(String written) {
        for (Key<?> key : keys) {
            if (key.name().equals(written)) {
                return key;
            }
        }
        return null;
    }

    /** Reports a key that is not known and returns the one that was probably meant, or what was written. */
    private String reportUnknown(Entry entry) {
        String written = entry.key().value();
        List<String> known = keys.stream().map(Key::name).toList();
        String nearest = NearestName.of(written, known);
        entry.keyPlace().problem("unknown key (" + written + ")", nearest != null ? nearest : OneOf.text(known));
        return nearest == null ? written : nearest;
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return definitions.refer(name, () -> {
            Json.Members properties = Json.object();
            List<String> required = new ArrayList<>();
            for (Key<?> key : keys) {
                properties.with(key.name(), property(key, definitions));
                if (key.isRequired()) {
                    required.add(key.name());
                }
            }
            Json.Members schema = Json.object()
                    .with("type", "object")
                    .with("properties", properties.build())
                    .with("additionalProperties", Json.of(false));
            return required.isEmpty() ? schema : schema.with("required", Json.texts(required));
        });
    }

    private static Json property(Key<?> key, SchemaDefinitions definitions) {
        Json.Members property = Json.object()
                .with("description", key.description())
                .withAll(key.shape().schema(definitions));
        String fallback = key.fallback();
        return (fallback == null ? property : property.with("default", YamlLiteral.json(fallback))).build();
    }
}
