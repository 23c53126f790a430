package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.FileTree;
import org.didactic.text.FileTrouble;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Sha256;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files somebody recorded. Neither a recorded name nor a link leads out of it.
 *
 * @param shown what goes before names in messages: empty, or ending in a slash
 */
record RecordedFolder(Path path, String shown) {
    private static final int DIGITS = 12;

    /** How a file compares with its record. */
    enum State {
        AS_RECORDED,
        DIFFERENT,
        ABSENT
    }

    /** Returns the folder of an analysis file. */
    static RecordedFolder of(Path analysisFile) {
        Path parent = analysisFile.getParent();
        return parent == null ? new RecordedFolder(Path.of(""), "") : new RecordedFolder(parent, parent + "/");
    }

    /** Returns the file of that name, or null when nothing that may be read stands there. */
    @Nullable
    Path file(String name) {
        Path file = below(name);
        return file != null && Files.isRegularFile(file) && isInside(file) ? file : null;
    }

    /** Returns how a file compares with its size and hash; what is different is added, what is absent is not. */
    State compare(FileFingerprint recorded, Deviations deviations) {
        String name = shown + recorded.path();
        Path file = below(recorded.path());
        if (file == null) {
            deviations.add(name, "a file of the folder", "not looked for", "the name leaves the folder");
            return State.DIFFERENT;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return State.ABSENT;
        }
        if (!Files.isRegularFile(file) || !isInside(file)) {
            deviations.add(name, "a file of the folder", "not read", "no file, or a link out of the folder");
            return State.DIFFERENT;
        }
        return compare(file, name, recorded, deviations);
    }

    /** Returns how a file that may be read compares with what was recorded under a name. */
    static State compare(Path file, String name, FileFingerprint recorded, Deviations deviations) {
        try {
            long size = Files.size(file);
            if (recorded.size() != size) {
                deviations.add(name, bytes(recorded.size()), bytes(size), "another size");
                return State.DIFFERENT;
            }
            String hash = Sha256.of(file);
            if (!recorded.sha256().equals(hash)) {
                deviations.add(name, hash(recorded.sha256()), hash(hash), "other bytes");
                return State.DIFFERENT;
            }
            return State.AS_RECORDED;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Returns the names of all that is no folder, by code point. */
    List<String> names() {
        try {
            return FileTree.names(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Returns a size for the table. */
    static String bytes(long size) {
        return NumberText.count(size) + " bytes";
    }

    /** Returns the beginning of a hash for the table. */
    static String hash(String sha256) {
        return sha256.length() <= DIGITS ? sha256 : sha256.substring(0, DIGITS) + "…";
    }

    /** Returns a name without detours, such as {@code data/x.csv} for {@code ./data/x.csv}. */
    static String normal(String name) {
        try {
            return Path.of(name).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return name;
        }
    }

    static UserErrorException unreadable(Path file, IOException e) {
        return new UserErrorException(List.of(new Problem(
                Position.ofFile(file.toString()),
                "",
                "this cannot be read (" + FileTrouble.words(e) + ")",
                "get the right to read it, or copy it to a folder of your own")));
    }

    /** Returns where a file of that name would be, or null when it would be elsewhere. */
    private @Nullable Path below(String name) {
        try {
            Path relative = Path.of(name).normalize();
            return name.isEmpty() || relative.isAbsolute() || relative.startsWith("..") ? null : path.resolve(relative);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(path.toRealPath());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }
}
