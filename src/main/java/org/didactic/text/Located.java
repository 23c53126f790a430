package org.didactic.text;

/**
 * A value together with the place where the user wrote it, so that a later stage can still point there.
 *
 * @param value the value
 * @param position where it stands
 * @param path the key path that leads to it, such as {@code data.sources.requests.file}
 */
public record Located<T>(T value, Position position, String path) {

    /** Returns a problem with this value: what is wrong, and what the user may do about it. */
    public Problem problem(String what, String remedy) {
        return new Problem(position, path, what, remedy);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
