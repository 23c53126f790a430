package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    Path parent;

    /** A program that ends before it closes its folder. */
    static final class Stopped {
        private Stopped() {}

        public static void main(String[] args) throws IOException {
            TemporaryFolder folder = TemporaryFolder.below(Path.of(args[0]));
            Files.writeString(folder.path().resolve("big"), "much");
            System.out.print(Files.exists(folder.path().resolve("big")));
            System.exit(0);
        }
    }

    @Test
    void whatAStoppedProgramUnpackedIsGone() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stopped.class.getName(),
                        parent.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(process.getInputStream()).hasContent("true");
        assertThat(process.waitFor()).isZero();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatCannotBeDeletedIsLeftForTheEndWithoutAWord() throws IOException {
        TemporaryFolder folder = TemporaryFolder.below(parent);
        Files.delete(folder.path());

        folder.close();

        assertThat(parent).isEmptyDirectory();
    }
}
