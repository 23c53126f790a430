package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.reproduce.FileFingerprint;
import org.jspecify.annotations.Nullable;

/** Reads files that a manifest records; the bytes that are packed are the very bytes whose hash was compared. */
final class RecordedFiles {
    private final List<String> differences = new ArrayList<>();

    /** Adds the file of this record below a folder to the files, unless it is not what it was. */
    void add(Path folder, FileFingerprint recorded, String packedAs, String what, List<PackedFile> files) {
        Path file = new StudyFolder(folder).file(recorded.path());
        byte[] content = file == null ? null : bytes(file);
        String shown = folder + "/" + recorded.path();
        if (content == null) {
            differences.add(shown + ": there is no such file any more");
        } else if (fits(shown, content, recorded)) {
            files.add(new PackedFile(packedAs, content, what));
        }
    }

    /** Returns the bytes of a file if they are those of the record. */
    byte @Nullable [] read(Path file, FileFingerprint recorded) {
        byte[] content = bytes(file);
        return fits(file.toString(), content, recorded) ? content : null;
    }

    /** Adds a difference that is none of bytes. */
    void differs(String what) {
        differences.add(what);
    }

    /** Throws what differs, if anything does. */
    void throwIfAny() {
        if (!differences.isEmpty()) {
            throw new ChangedStudyException(differences);
        }
    }

    private boolean fits(String shown, byte[] content, FileFingerprint recorded) {
        FileFingerprint found = FileFingerprint.of(recorded.path(), content);
        if (found.equals(recorded)) {
            return true;
        }
        differences.add(shown + ": the file is not the one that the manifest records (SHA-256 " + found.sha256()
                + ", recorded " + recorded.sha256() + ")");
        return false;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
