package org.didactic.spec.yaml;

import org.jspecify.annotations.Nullable;

/**
 * A key of an object.
 *
 * @param description one sentence for editors and for the remedy when the key is missing, without the full stop
 * @param fallback what a file that leaves the key out is taken to say, in YAML; null for nothing
 */
public record Key<T>(
        String name,
        Shape<T> shape,
        String description,
        boolean required,
        @Nullable String fallback) {

    /** Returns a key that must be written. */
    public static <T> Key<T> required(String name, Shape<T> shape, String description) {
        return new Key<>(name, shape, description, true, null);
    }

    /** Returns a key that may be left out and then has no value. */
    public static <T> Key<T> optional(String name, Shape<T> shape, String description) {
        return new Key<>(name, shape, description, false, null);
    }

    /** Returns a key that may be left out and then has the value that {@code fallback}, a piece of YAML, stands for. */
    public static <T> Key<T> optional(String name, Shape<T> shape, String description, String fallback) {
        return new Key<>(name, shape, description, false, fallback);
    }

    /** Returns the value of the fallback, null if there is none. */
    @Nullable
    T fallbackValue() {
        return fallback == null ? null : YamlLiteral.read(fallback, shape);
    }
}
