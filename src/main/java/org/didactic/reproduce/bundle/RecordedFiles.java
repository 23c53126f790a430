package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.text.FileTrouble;
import org.didactic.text.Problem;

/** Finds files that a manifest records, and holds each against its record. */
final class RecordedFiles {
    private final List<Problem> differences = new ArrayList<>();

    /** Adds the file of this record below a folder to the files, unless it is not what it was. */
    void add(Path folder, FileFingerprint recorded, String packedAs, String what, List<PackedFile> files) {
        Path file = new StudyFolder(folder).file(recorded.path());
        String shown = folder + "/" + recorded.path();
        if (file == null) {
            differs(shown, "there is no such file any more");
            return;
        }
        String found = print(file).sha256();
        if (found.equals(recorded.sha256())) {
            files.add(PackedFile.onDisk(new FileFingerprint(packedAs, recorded.size(), found), file, what));
        } else {
            differs(shown, different(found, recorded));
        }
    }

    /** Adds a difference. */
    void differs(String place, String what) {
        differences.add(ChangedStudyException.difference(place, what));
    }

    /** Throws what differs, if anything does. */
    void throwIfAny() {
        if (!differences.isEmpty()) {
            throw new ChangedStudyException(differences);
        }
    }

    static String different(String found, FileFingerprint recorded) {
        return "the file is not the one that the manifest records (SHA-256 " + found + ", recorded " + recorded.sha256()
                + ")";
    }

    /** Returns the size and hash of a file under its own path. */
    static FileFingerprint print(Path file) {
        try {
            return FileFingerprint.of(file.toString(), file);
        } catch (IOException e) {
            throw RecordedReport.problem(
                    file, "the file cannot be read (" + FileTrouble.words(e) + ")", "check your rights");
        }
    }
}
