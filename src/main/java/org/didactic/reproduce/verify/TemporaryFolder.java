package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.reproduce.FileTree;

/** A fresh folder of our own that is gone, with all in it, once it is closed or the program ends, even by a signal. */
public final class TemporaryFolder implements AutoCloseable {
    private static final int TRIES = 20;

    private final Path path;
    private final Thread hook = new Thread(this::deleteAtEnd, "deletes what was unpacked");
    private volatile boolean ended;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** Returns a new folder below the one for temporary files. */
    static TemporaryFolder below(Path parent) throws IOException {
        TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(parent, "didactic-"));
        Runtime.getRuntime().addShutdownHook(folder.hook);
        return folder;
    }

    Path path() {
        return path;
    }

    /** Returns whether the program ends, so that nothing should be written here any more. */
    boolean isEnded() {
        return ended;
    }

    @Override
    public void close() {
        // What cannot be deleted now is tried again at the end, and must not hide what came of the work.
        if (!ended && isDeleted()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Others may be writing still while the program is stopped. */
    private void deleteAtEnd() {
        ended = true;
        boolean deleted = false;
        for (int i = 0; i < TRIES && !deleted; i++) {
            deleted = isDeleted();
        }
    }

    private boolean isDeleted() {
        try {
            FileTree.delete(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
