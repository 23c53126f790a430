package org.didactic.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in plain words why a file or folder could not be used. */
public final class FileTrouble {
    private FileTrouble() {}

    /** Returns the words, with the path concerned where the system names one: {@code no right to use out/index.html}. */
    public static String words(IOException e) {
        if (!(e instanceof FileSystemException trouble)) {
            return "the system says: " + e.getMessage();
        }
        String path = trouble.getFile() == null ? "the path" : trouble.getFile();
        if (e instanceof NoSuchFileException) {
            return "there is no " + path;
        }
        if (e instanceof AccessDeniedException) {
            return "no right to use " + path;
        }
        if (e instanceof FileAlreadyExistsException) {
            return path + " is in the way";
        }
        if (e instanceof NotDirectoryException) {
            return path + " is not a folder";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return path + " is not empty";
        }
        return trouble.getReason() == null ? path : path + ": " + trouble.getReason();
    }
}
