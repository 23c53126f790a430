package org.didactic.spec.yaml;

import org.jspecify.annotations.Nullable;

/** A key of an object: its name, the shape of its value, and what a file that leaves it out is taken to say. */
public final class Key<T> {
    private final String name;
    private final Shape<T> shape;
    private final String description;
    private final boolean required;
    private final @Nullable String fallback;
    private final @Nullable T fallbackValue;

    private Key(String name, Shape<T> shape, String description, boolean required, @Nullable String fallback) {
        this.name = name;
        this.shape = shape;
        this.description = description;
        this.required = required;
        this.fallback = fallback;
        this.fallbackValue = fallback == null ? null : YamlLiteral.read(fallback, shape);
    }

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

    /** Returns the key as written in the file. */
    public String name() {
        return name;
    }

    /** Returns what its value must look like. */
    public Shape<T> shape() {
        return shape;
    }

    /** Returns one sentence for editors and for the remedy when the key is missing, without the full stop. */
    public String description() {
        return description;
    }

    boolean isRequired() {
        return required;
    }

    /** Returns the fallback as YAML, null for none. */
    @Nullable
    String fallback() {
        return fallback;
    }

    /** Returns the value that the fallback stands for, null for none. */
    @Nullable
    T fallbackValue() {
        return fallbackValue;
    }
}
