package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The same study gives the same bytes, whoever renders it, when and in whatever order its rows stand. */
class SameBytesTest {
    private static final Path STUDY = Path.of("analyses", "cls");
    private static final long SHUFFLING = 20261122;

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @Test
    void twoRunsInOtherPlacesGiveTheSameBytes() throws IOException {
        TreeMap<String, byte[]> here = render(STUDY, "here");
        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        TreeMap<String, byte[]> there = render(STUDY, "there");
        assertThat(differing(here, there)).isEmpty();
        assertThat(here).containsKeys("index.html", "results.csv", "figures/figure-4.png", "manifest.json");
    }

    @Test
    void shuffledRowsChangeOnlyLineNumbersAndInputHashes() throws IOException {
        Path shuffled = Files.createDirectories(folder.resolve("shuffled"));
        copyWithShuffledRows(STUDY, shuffled);
        TreeMap<String, byte[]> ordered = render(STUDY, "ordered");
        TreeMap<String, byte[]> other = render(shuffled, "other");
        assertThat(differing(ordered, other)).containsExactly("manifest.json", "sample.csv");
        assertThat(withoutLines(ordered)).isEqualTo(withoutLines(other));
    }

    /** Runs the packaged program, so it belongs to the tests after packaging. */
    @Test
    @Tag("jar")
    @EnabledIfEnvironmentVariable(
            named = "DIDACTIC_JDK25",
            matches = ".+",
            disabledReason = "needs a second JDK in the folder DIDACTIC_JDK25")
    void anotherJavaGivesTheSameBytes() throws IOException, InterruptedException {
        TreeMap<String, byte[]> own = renderWith(Path.of(System.getProperty("java.home")), "own");
        TreeMap<String, byte[]> other = renderWith(Path.of(System.getenv("DIDACTIC_JDK25")), "other");
        assertThat(differing(own, other)).allMatch(name -> name.equals("manifest.json") || name.endsWith(".png"));
        for (String picture : own.keySet()) {
            if (picture.endsWith(".png")) {
                assertThat(size(other.get(picture))).as(picture).isEqualTo(size(own.get(picture)));
            }
        }
    }

    private TreeMap<String, byte[]> render(Path study, String into) throws IOException {
        Path output = folder.resolve(into);
        Run run = Run.of("report", study.toString(), "--output", output.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return files(output.resolve("cls"));
    }

    private TreeMap<String, byte[]> renderWith(Path javaHome, String into) throws IOException, InterruptedException {
        Path output = folder.resolve(into);
        Process process = new ProcessBuilder(
                        javaHome.resolve("bin/java").toString(),
                        "-jar",
                        Path.of("target", "didactic.jar").toString(),
                        "report",
                        STUDY.toString(),
                        "--output",
                        output.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return files(output.resolve("cls"));
    }

    private static TreeMap<String, byte[]> files(Path output) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static List<String> differing(TreeMap<String, byte[]> a, TreeMap<String, byte[]> b) {
        assertThat(b.keySet()).isEqualTo(a.keySet());
        return a.keySet().stream()
                .filter(name -> !java.util.Arrays.equals(a.get(name), b.get(name)))
                .toList();
    }

    private static String withoutLines(TreeMap<String, byte[]> files) {
        return new String(files.get("sample.csv"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst(",\\d+,", ",,"))
                .collect(Collectors.joining("\n"));
    }

    private static void copyWithShuffledRows(Path from, Path to) throws IOException {
        Random random = new Random(SHUFFLING);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                // The author's own tables are printed as they are: their order is part of them.
                if (path.toString().endsWith(".csv") && path.startsWith(from.resolve("data"))) {
                    List<String> lines = new ArrayList<>(Files.readAllLines(path));
                    Collections.shuffle(lines.subList(1, lines.size()), random);
                    Files.write(copy, lines);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static List<Integer> size(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        return List.of(image.getWidth(), image.getHeight());
    }
}
