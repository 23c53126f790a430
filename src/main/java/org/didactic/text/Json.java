package org.didactic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value; {@link #toText} writes it the same way everywhere. */
public sealed interface Json {

    /** A text, not yet escaped. */
    record Text(String value) implements Json {}

    /** Anything that is written without quotes: a number, {@code true}, {@code false} or {@code null}. */
    record Literal(String text) implements Json {}

    /** Values in order. */
    record Array(List<Json> values) implements Json {}

    /** Named values in order. */
    record Object(List<Member> members) implements Json {}

    /** A named value of an object. */
    record Member(String name, Json value) {}

    /** Returns the text, or {@code null} where there is none. */
    static Json of(@Nullable String value) {
        return value == null ? new Literal("null") : new Text(value);
    }

    /** Returns the number with 17 significant digits, or {@code null} where there is none. */
    static Json of(@Nullable Double value) {
        return new Literal(value == null ? "null" : NumberText.full(value));
    }

    /** Returns the whole number. */
    static Json of(long value) {
        return new Literal(Long.toString(value));
    }

    /** Returns {@code true} or {@code false}. */
    static Json of(boolean value) {
        return new Literal(Boolean.toString(value));
    }

    /** Returns the values in order, each turned into JSON. */
    static <T> Json array(List<T> values, Function<? super T, Json> toJson) {
        return new Array(values.stream().map(toJson).toList());
    }

    /** Returns the texts in order. */
    static Json texts(List<String> values) {
        return array(values, Json::of);
    }

    /** Returns a builder of an object. */
    static Members object() {
        return new Members();
    }

    /** Returns the value as a document, indented by two spaces, without a line feed at its end. */
    default String toText() {
        return JsonWriter.write(this);
    }

    /** Gathers the members of an object in the order in which they are to be written; not thread-safe. */
    final class Members {
        private final List<Member> members = new ArrayList<>();

        private Members() {}

        /** Adds a member. */
        public Members with(String name, Json value) {
            members.add(new Member(name, value));
            return this;
        }

        /** Adds the members of another object. */
        public Members withAll(Members others) {
            members.addAll(others.members);
            return this;
        }

        /** Adds a text, {@code null} where there is none. */
        public Members with(String name, @Nullable String value) {
            return with(name, of(value));
        }

        /** Adds a whole number. */
        public Members with(String name, long value) {
            return with(name, of(value));
        }

        /** Adds a number, {@code null} where there is none. */
        public Members withNumber(String name, @Nullable Double value) {
            return with(name, of(value));
        }

        /** Returns the members so far. */
        public List<Member> list() {
            return List.copyOf(members);
        }

        /** Returns the object. */
        public Json build() {
            return new Object(List.copyOf(members));
        }
    }
}
