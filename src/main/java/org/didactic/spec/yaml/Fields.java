package org.didactic.spec.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** The values of an object's keys as far as they could be read. */
public final class Fields {
    private final Place place;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Place> written = new HashMap<>();
    private final Set<String> failed = new HashSet<>();

    Fields(Place place) {
        this.place = place;
    }

    /** Returns the value of a key that was read, or the default of one that was not or could not be. */
    public <T> T get(Key<T> key) {
        T found = find(key);
        T value = found == null ? key.fallbackValue() : found;
        if (value == null) {
            throw new IllegalStateException("no value and no default: " + key.name());
        }
        return value;
    }

    /** Returns the value of the key or its default; null if it has neither or could not be read. */
    @SuppressWarnings("unchecked") // only read() puts values in, by the same key
    public <T> @Nullable T find(Key<T> key) {
        if (written.containsKey(key.name())) {
            return (T) values.get(key.name());
        }
        return key.fallbackValue();
    }

    /** Returns whether the file writes the key, well or not. */
    public boolean has(Key<?> key) {
        return written.containsKey(key.name());
    }

    /** Returns the place of the key's value, or of the object if the key is not written. */
    public Place at(Key<?> key) {
        Place value = written.get(key.name());
        return value == null ? place.missing(key.name()) : value;
    }

    /** Returns the place of the object. */
    public Place place() {
        return place;
    }

    /** Returns the key's text with its place, or the given default with the place of the object. */
    public Located<String> textOr(Key<Located<String>> key, String otherwise) {
        Located<String> value = find(key);
        return value == null ? at(key).located(otherwise) : value;
    }

    /** Reads one key; the first of two wins. */
    <T> void read(Key<T> key, Place at) {
        if (written.putIfAbsent(key.name(), at) != null) {
            return;
        }
        T value = key.shape().read(at);
        if (value == null) {
            failed.add(key.name());
        } else {
            values.put(key.name(), value);
        }
    }

    boolean isWhole() {
        return failed.isEmpty();
    }
}
