package org.didactic.reproduce.bundle;

import java.util.List;

/** Files that are no longer what the manifest says: nothing is packed. */
public final class ChangedStudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Returns an exception that names what differs, a line each. */
    ChangedStudyException(List<String> differences) {
        super(String.join("\n", differences));
    }
}
