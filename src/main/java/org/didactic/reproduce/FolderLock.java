package org.didactic.reproduce;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Keeps two processes from writing the same folder at once. The system releases the lock when a process is killed, so
 * whatever a holder finds half done was left behind by a dead one.
 */
public final class FolderLock {
    private FolderLock() {}

    /** Something to be done with files. */
    public interface FileAction {
        void run() throws IOException;
    }

    /** Runs the action once no other process holds the lock; the lock file is gone afterwards. */
    public static void whileHeld(Path file, FileAction action) throws IOException {
        boolean done = false;
        while (!done) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                if (isStillNamed(file, channel)) {
                    try {
                        action.run();
                    } finally {
                        Files.deleteIfExists(file);
                    }
                    done = true;
                }
            }
        }
    }

    /** The holder before us deleted the file, so what we locked may have no name any more: then we try again. */
    private static boolean isStillNamed(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
