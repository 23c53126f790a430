package org.didactic.reproduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
    @TempDir
    Path folder;

    @Test
    void filesAndLinksAreNamedByCodePointAndLinksNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createFile(elsewhere.resolve("kept"));
        Path tree = Files.createDirectories(folder.resolve("tree/b"));
        Files.createFile(tree.resolve("x"));
        Files.createFile(tree.resolveSibling("b.txt"));
        Files.createSymbolicLink(tree.resolveSibling("a"), elsewhere);

        assertThat(FileTree.names(tree.getParent())).containsExactly("a", "b.txt", "b/x");

        FileTree.delete(tree.getParent());
        assertThat(tree.getParent()).doesNotExist();
        assertThat(elsewhere.resolve("kept")).exists();
    }

    @Test
    void aFolderThatCannotBeReadIsATroubleOfFiles() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("tree/locked"));
        Files.createFile(locked.resolve("x"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "some users may read everything");
            assertThatThrownBy(() -> FileTree.names(folder)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> FileTree.delete(folder)).isInstanceOf(AccessDeniedException.class);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
