package org.didactic.reproduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didactic.report.ReportFile;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    Path output;

    @Test
    void filesOfAnEarlierRunThatNoLongerBelongVanish() throws IOException {
        OutputFolder folder = new OutputFolder(output, "cls");
        folder.replace(List.of(
                file("manifest.json", manifest("cls", "tables/table-9.csv")), file("tables/table-9.csv", "old")));
        folder.replace(List.of(file("manifest.json", "2"), file("tables/table-1.csv", "new")));

        assertThat(contents()).containsExactly("cls/manifest.json=2", "cls/tables/table-1.csv=new");
    }

    @Test
    void aRunKilledBetweenTheTwoMovesIsPutBack() throws IOException {
        write(".cls.old/manifest.json", "earlier");
        write(".cls.new/manifest.json", "later");
        write(".cls.lock", "of a dead process");

        new OutputFolder(output, "cls").putBack();

        assertThat(contents()).containsExactly("cls/manifest.json=earlier");
    }

    @Test
    void aRunKilledWhileWritingLeavesTheEarlierOutputInItsPlace() throws IOException {
        write("cls/manifest.json", "earlier");
        write(".cls.new/tables/table-1.csv", "half a ta");

        new OutputFolder(output, "cls").putBack();

        assertThat(contents()).containsExactly("cls/manifest.json=earlier");
    }

    @Test
    void aRunKilledBeforeItsLastStepIsFinishedByTheNext() throws IOException {
        write("cls/manifest.json", manifest("cls"));
        write(".cls.old/manifest.json", "earlier");

        new OutputFolder(output, "cls").replace(List.of(file("manifest.json", "latest")));

        assertThat(contents()).containsExactly("cls/manifest.json=latest");
    }

    @Test
    void aFolderThatNoEarlierRunWroteIsLeftAlone() throws IOException {
        write("cls/analysis.yaml", "study: cls");

        assertThatThrownBy(() -> new OutputFolder(output, "cls").replace(List.of(file("manifest.json", "1"))))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(output.resolve("cls")
                        + ": the folder holds files but no manifest.json of this study, or a damaged one,"
                        + " so they may be somebody's own.\n"
                        + "  Maybe move it away or choose another folder with --output.");
        assertThat(contents()).containsExactly("cls/analysis.yaml=study: cls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"manifest_version\": 3}", "[1, 2]", "{\"study\": ", "another study"})
    void aManifestOfSomethingElseMakesAFolderNobodysEarlierReport(String manifest) throws IOException {
        write("cls/manifest.json", manifest.equals("another study") ? manifest("castle") : manifest);
        write("cls/background.js", "mine");

        assertThatThrownBy(() -> new OutputFolder(output, "cls").replace(List.of(file("manifest.json", "1"))))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("no manifest.json of this study");
        assertThat(output.resolve("cls/background.js")).hasContent("mine");
    }

    @Test
    void aFolderWhoseManifestIsDamagedIsLeftAlone() throws IOException {
        String damaged = manifest("cls", "mine.txt").replace("0.1.0", "0.1.1");
        write("cls/manifest.json", damaged);
        write("cls/mine.txt", "mine");

        assertThatThrownBy(() -> new OutputFolder(output, "cls").replace(List.of(file("manifest.json", "1"))))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("or a damaged one");
        assertThat(output.resolve("cls/mine.txt")).hasContent("mine");
    }

    @Test
    void aFileThatSomebodyPutBesideAnEarlierReportIsNamedAndKept() throws IOException {
        write("cls/manifest.json", manifest("cls", "tables/table-1.csv"));
        write("cls/tables/table-1.csv", "old");
        write("cls/tables/notes.txt", "mine");
        write("cls/.DS_Store", "of the system");

        assertThatThrownBy(() -> new OutputFolder(output, "cls").replace(List.of(file("manifest.json", "1"))))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(output.resolve("cls")
                        + ": the folder holds what no earlier report wrote (tables/notes.txt), and is replaced whole.\n"
                        + "  Maybe move it away or choose another folder with --output.");
        assertThat(output.resolve("cls/tables/notes.txt")).hasContent("mine");
    }

    private static String manifest(String study, String... outputs) {
        byte[] bytes = new Manifest(
                        study,
                        new Manifest.Program(Manifest.PROGRAM, "0.1.0"),
                        FileFingerprint.of("analysis.yaml", new byte[0]),
                        List.of(),
                        List.of(),
                        List.of(),
                        Stream.of(outputs)
                                .map(path -> new Manifest.Output(FileFingerprint.of(path, new byte[0]), ""))
                                .toList(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Environment.here(null, ""))
                .bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ReportFile file(String path, String content) {
        return new ReportFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(output.resolve(path).getParent());
        Files.writeString(output.resolve(path), content);
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> regular = files.filter(Files::isRegularFile).sorted().toList();
            List<String> contents = new java.util.ArrayList<>();
            for (Path file : regular) {
                contents.add(output.relativize(file) + "=" + Files.readString(file));
            }
            return contents;
        }
    }
}
