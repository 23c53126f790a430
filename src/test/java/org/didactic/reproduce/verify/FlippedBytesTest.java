package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One byte that changes in any file of a study, its report or a package of them is noticed; so is a file that goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlippedBytesTest {
    private static final int PLACES = 5;

    @TempDir
    static Path folder;

    private RecordedStudy study = new RecordedStudy(Path.of(""));
    private Path temporary = Path.of("");

    @BeforeAll
    void recordStudy() throws IOException {
        study = RecordedStudy.write(folder.resolve("study"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatNobodyTouchedIsAsRecorded() throws IOException {
        String verdict =
                "tiny: [0-9]+ numbers and [0-9]+ files are as recorded \\(numbers within 1e-9 of themselves or of their standard error, files byte by byte\\)\\.";

        assertThat(verdict(study.output()).text()).matches(verdict);
        assertThat(verdict(study.packed()).text()).matches(verdict);
        assertThat(verdict(study.zip(folder.resolve("whole.zip"))).text()).matches(verdict);
    }

    @Test
    void aByteOfAnyFileOfTheReportIsNoticed() throws IOException {
        List<String> names = RecordedStudy.names(study.output());
        assertThat(names)
                .contains("index.html", "results.csv", "manifest.json", "tables/table-1.csv", "figures/figure-1.png");
        for (String name : names) {
            assertNoticed(study.output(), study.output().resolve(name), name);
        }
    }

    @Test
    void aByteOfAnyFileThatTheReportWasMadeFromIsNoticed() throws IOException {
        List<String> names = RecordedStudy.names(study.analysis());
        assertThat(names)
                .containsExactly(
                        "analysis.yaml",
                        "data/visits.csv",
                        "parts/more.ftl",
                        "published.csv",
                        "report.md",
                        "tables/own.csv");
        for (String name : names) {
            String last = name.substring(name.lastIndexOf('/') + 1);
            assertNoticed(study.output(), study.analysis().resolve(name), last);
        }
    }

    @Test
    void aByteOfAnyFileOfAPackageIsNoticed() throws IOException {
        List<String> names = RecordedStudy.names(study.packed());
        assertThat(names)
                .contains("README.md", "SHA256SUMS", "didactic.jar", "sbom.cdx.json", "analysis/data/visits.csv");
        for (String name : names) {
            assertNoticed(study.packed(), study.packed().resolve(name), name.equals("SHA256SUMS") ? "" : name);
        }
    }

    @Test
    void aByteOfAFileWithinAZipIsNoticed() throws IOException {
        Path file = study.packed().resolve("output/tiny/results.csv");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, flipped(whole, whole.length / 2));
        Verdict verdict = verdict(study.zip(folder.resolve("flipped.zip")));
        Files.write(file, whole);

        assertThat(verdict.asRecorded()).isFalse();
        assertThat(verdict.text())
                .startsWith("tiny is not as recorded: 1 file differs.\n")
                .contains("output/tiny/results.csv");
    }

    @Test
    void aFileThatGoesFromAReportOrPackageIsNoticed() throws IOException {
        for (Path root : List.of(study.output(), study.packed())) {
            for (String name : RecordedStudy.names(root)) {
                Path file = root.resolve(name);
                byte[] whole = Files.readAllBytes(file);
                Files.delete(file);
                Verdict verdict = verdict(root);
                Files.write(file, whole);
                assertThat(verdict.asRecorded()).as(name).isFalse();
                assertThat(verdict.text()).as(name).contains(name).containsPattern("no such file +(missing|damaged)");
            }
        }
    }

    @Test
    void aFileThatComesIsNoticedInTheReportAndToldOfElsewhere() throws IOException {
        assertThat(withFile(study.output(), "tables/extra.csv")).isEqualTo(new Verdict(false, """
                        tiny is not as recorded: 1 file differs.
                          what              recorded      found   verdict
                          tables/extra.csv  no such file  a file  not recorded"""));
        assertThat(withFile(study.packed(), "output/other/extra.csv").asRecorded())
                .isFalse();
        assertThat(withFile(study.packed(), "notes/extra.txt").asRecorded()).isTrue();
        assertThat(withFile(study.packed(), "notes/extra.txt").text())
                .endsWith("\n  The package does not list notes/extra.txt, which was not checked.");
    }

    private Verdict withFile(Path root, String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "extra");
        Verdict verdict = verdict(root);
        Files.delete(file);
        return verdict;
    }

    private void assertNoticed(Path verified, Path file, String named) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at : places(whole.length)) {
            Files.write(file, flipped(whole, at));
            Verdict verdict = verdict(verified);
            assertThat(verdict.asRecorded()).as("byte %d of %s", at, file).isFalse();
            assertThat(verdict.text()).as("byte %d of %s", at, file).contains(named);
        }
        Files.write(file, whole);
    }

    /** Evenly spread, the first and the last among them. */
    private static List<Integer> places(int length) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            places.add((int) ((long) i * (length - 1) / (PLACES - 1)));
        }
        return Stream.concat(places.stream(), Stream.of(length - 2))
                .filter(each -> each >= 0)
                .distinct()
                .toList();
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    private Verdict verdict(Path path) {
        return Verification.of(new VerifyRequest(path, List.of(), study.working(), temporary), progress -> {});
    }
}
