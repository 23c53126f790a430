package org.didactic.reproduce.verify;

import java.nio.file.Path;
import java.util.List;
import org.didactic.reproduce.Manifest;
import org.didactic.text.FirstNames;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Shown;
import org.didactic.text.UserErrorException;

/** Says what is wanting to make a report again. */
final class AbsentInputs {
    private static final String REMEDY =
            "get what is missing and name the folder that holds it with --data, or run this where analyses/ lies";

    private AbsentInputs() {}

    /** Returns what to call an analysis file that was found nowhere. */
    static String analysisFile(Manifest manifest) {
        return Shown.line(manifest.analysis().path()) + " (the analysis file of "
                + Shown.line(manifest.study()) + ", SHA-256 "
                + RecordedFolder.hash(Shown.line(manifest.analysis().sha256())) + ")";
    }

    /** Returns the error for what is absent, each with where it comes from. */
    static UserErrorException error(Path path, List<String> absent) {
        String what = "all hashes fit, but the report cannot be made again: " + FirstNames.of(absent)
                + (absent.size() == 1 ? " is absent" : " are absent");
        return new UserErrorException(List.of(new Problem(Position.ofFile(path.toString()), "", what, REMEDY)));
    }
}
