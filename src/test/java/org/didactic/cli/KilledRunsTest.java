package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.OutputFolder;
import org.didactic.reproduce.RecordedManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program killed, and run twice at once: there is always one whole output, the old or the new. */
@Tag("jar")
class KilledRunsTest {
    private static final int KILLS = 20;
    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    private Path output = Path.of("");

    @BeforeEach
    void chooseOutput() {
        output = folder.resolve("output");
    }

    @Test
    void aKilledRunLeavesTheOldOutputOrTheNewOneWhole() throws Exception {
        Path one = version("one", "The first version");
        Path two = version("two", "The second version");
        long before = System.nanoTime();
        assertThat(start(one).waitFor()).isZero();
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(kill % 2 == 0 ? two : one);
            process.waitFor(1 + random.nextInt((int) milliseconds), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            new OutputFolder(output, "visits").putBack();
            assertThat(titleOfWholeOutput()).as("kill %d", kill).isIn("The first version", "The second version");
        }
        assertThat(start(two).waitFor()).isZero();
        assertThat(titleOfWholeOutput()).isEqualTo("The second version");
        assertThat(names(output)).containsExactly("visits");
    }

    @Test
    void ofTwoRunsAtTheSameTimeOneComesLastAndBothSucceed() throws Exception {
        Process one = start(version("one", "The first version"));
        Process two = start(version("two", "The second version"));
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(titleOfWholeOutput()).isIn("The first version", "The second version");
        assertThat(names(output)).containsExactly("visits");
    }

    private Path version(String name, String title) throws IOException {
        Path study = StudyOnDisk.write(folder.resolve(name), "visits");
        Path file = study.resolve("analysis.yaml");
        Files.writeString(file, Files.readString(file) + "title: " + title + "\n");
        return study;
    }

    /** As the wrapper starts it. */
    private Process start(Path study) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Djava.awt.headless=true", "-jar"));
        command.addAll(List.of(Path.of("target", "didactic.jar").toString(), "report", study.toString()));
        command.addAll(List.of("--output", output.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /** The title of the version that the output is of, each of whose files is as its manifest says and none besides. */
    private String titleOfWholeOutput() throws IOException, DamagedManifestException {
        Path study = output.resolve("visits");
        Manifest manifest = RecordedManifest.of(Files.readAllBytes(study.resolve(Manifest.FILE_NAME)));
        TreeSet<String> told = new TreeSet<>(List.of(Manifest.FILE_NAME));
        for (Manifest.Output each : manifest.outputs()) {
            FileFingerprint print = each.file();
            assertThat(FileFingerprint.of(print.path(), study.resolve(print.path())))
                    .isEqualTo(print);
            told.add(print.path());
        }
        assertThat(files(study)).isEqualTo(told);
        return String.valueOf(manifest.settings().get("title"));
    }

    private static TreeSet<String> files(Path study) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(study)) {
            paths.filter(Files::isRegularFile)
                    .forEach(each -> files.add(study.relativize(each).toString().replace('\\', '/')));
        }
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
