package org.didactic.reproduce.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.didactic.text.Position;
import org.didactic.text.Problem;

/** Files that are no longer what the manifest says: nothing is packed. */
public final class ChangedStudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Returns an exception that names what differs, a line each. */
    ChangedStudyException(List<Problem> differences) {
        super(differences.stream().map(Problem::message).collect(Collectors.joining("\n")));
    }

    static ChangedStudyException of(String place, String what) {
        return new ChangedStudyException(List.of(difference(place, what)));
    }

    static Problem difference(String place, String what) {
        return new Problem(Position.ofFile(place), "", what, "");
    }
}
