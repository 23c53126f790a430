package org.didactic.estimate.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Which Java runs the program changes no bit. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_JDK25",
        matches = ".+",
        disabledReason = "needs a second JDK in the folder DIDACTIC_JDK25")
class OtherJavaTest {
    @TempDir
    private Path folder;

    @Test
    void anotherJavaGivesTheSameBits() throws IOException, InterruptedException {
        Path other = folder.resolve("other.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getenv("DIDACTIC_JDK25"))
                                .resolve("bin/java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJavaTest.class.getName(),
                        other.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Files.readString(other).equals(transcript()))
                .as("the same results on both")
                .isTrue();
    }

    /** Writes everything that is found to the file named; run on the other Java. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), transcript());
    }

    private static String transcript() {
        Findings found = GeneratedStudy.unbalanced().findings(Variant.all());
        return found.csv() + found.json() + String.join("\n", found.surroundings());
    }
}
