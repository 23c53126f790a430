package org.didactic.text;

import java.util.Comparator;

/**
 * One thing that is wrong with what the user gave us, told so that it can be mended.
 *
 * @param position where it is
 * @param path the key path or {@code source.column}; empty when the position says it all
 * @param what what is wrong, with the value in parentheses, without the closing full stop
 * @param remedy the rest of the sentence that starts with "Maybe", without the closing full stop; empty for none
 */
public record Problem(Position position, String path, String what, String remedy) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position).thenComparing(Problem::path).thenComparing(Problem::what);

    /** Returns a problem whose texts, which may quote a stranger's file, are each on one line that a terminal can show. */
    public Problem {
        path = Shown.line(path);
        what = Shown.line(what);
        remedy = Shown.line(remedy);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the message as printed: {@code place: path: what.} and, on a second line, {@code  Maybe remedy.} */
    public String message() {
        String head = Shown.line(position.toString()) + ": " + (path.isEmpty() ? "" : path + ": ") + what + ".";
        return remedy.isEmpty() ? head : head + "\n  Maybe " + remedy + ".";
    }
}
