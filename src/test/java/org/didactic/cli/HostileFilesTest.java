package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Analysis files and data from a stranger that explode, never end, lead elsewhere or are no files. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aliasesThatMultiplyAreRefused() throws IOException {
        String levels = IntStream.range(1, 60)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [x, x]\n", ""));
        assertThat(refused(levels)).contains("analysis.yaml:27:12: more than 50 aliases.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\u0001',
            value = {
                "study: [DEEP¦nested more than 50 levels deep",
                "study: \"a\\0b\"¦an id is made of the letters a to z, digits, _ and - (a\\x00b).",
                "study: \"a\\eb\"¦(a\\x1bb).",
                "study: ..¦an id is made of the letters a to z",
                "study: .¦an id is made of the letters a to z",
                "study: a/b¦an id is made of the letters a to z",
                "study: LONG¦an id is at most 100 characters long (3000 characters).",
                "study: visits\\nstudy: visits¦study: this key is already in line 1.",
                "study: visits\\n<<: {title: x}¦",
                "study: !!java.lang.Runtime x¦a tag that means nothing here",
                "study: !!javax.script.ScriptEngineManager [x]¦study: must be text (a list).",
                "study: visits\\nwindow: [-.inf, 1e999]¦window",
                "study: visits\\nwindow: [1:30, 0x10]¦window",
                "study: visits\\ninference: {level: .nan}¦level",
                "study: visits\\nreport: {digits: 99999999999999999999}¦digits",
                "study: visits\\ntitle: \u202ereversed¦",
                "study: visits\\nreport: {narrative: \"a\\0b\"}¦report.narrative: the narrative lies outside the study's folder",
                "study: visits\\nreport: {narrative: /etc/passwd}¦report.narrative: the narrative lies outside the study's folder",
                "study: visits\\nreport: {narrative: ../x.md}¦report.narrative: the narrative lies outside the study's folder",
                "study: visits\\nreport: {tables: [{id: t, file: \"a\\0b\", label: T}]}¦the file of the table lies outside the study's folder",
                "study: visits\\nreport: {tables: [{id: t, file: /etc/hostname, label: T}]}¦the file of the table lies outside the study's folder",
            })
    void anAnalysisFileThatIsAnAttackIsToldOf(String lines, String message) throws IOException {
        Path study = StudyOnDisk.write(folder, "visits");
        Path file = study.resolve("analysis.yaml");
        String attack = lines.replace("\\n", "\n")
                .replace("DEEP", "[".repeat(2000) + "]".repeat(2000) + "]")
                .replace("LONG", "a".repeat(3000));
        Files.writeString(file, Files.readString(file).replace("study: visits", attack));
        Run run = Run.of("report", study, "--output", folder.resolve("output"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(message == null ? ExitCode.DONE : ExitCode.USER_ERROR);
        assertThat(run.err()).contains(message == null ? "" : message).doesNotContain("\u0000", "\u001b");
    }

    @ParameterizedTest
    @CsvSource({"((, ))", "-, ''", "not , ''", "ln(, )", "'1 + (', )", "'if(1 > 0, ', ', 1)'"})
    void expressionsNestedTooDeepAreToldOf(String open, String close) throws IOException {
        String expression = open.repeat(20_000) + "visits" + (close == null ? "" : close.repeat(20_000));
        assertThat(refused("data: {sources: {v: {file: v.csv}}, derive: {x: \"" + expression + "\"}}\n"))
                .contains("analysis.yaml:1:");
    }

    @Test
    void anExpressionLongerThanAnybodyWritesIsReadOrToldOf() throws IOException {
        Path study = StudyOnDisk.write(folder, "visits");
        Path file = study.resolve("analysis.yaml");
        String sum = "visits" + " + visits".repeat(20_000);
        Files.writeString(file, Files.readString(file).replace("treatment:", "  derive: {x: " + sum + "}\ntreatment:"));
        assertThat(Run.of("check", study).exitCode()).isIn(ExitCode.DONE, ExitCode.USER_ERROR);
    }

    @Test
    void filesThatAreTooLargeAreToldOfAndNotRead() throws IOException {
        Path study = StudyOnDisk.write(folder, "visits");
        sparse(study.resolve("visits.csv"), 3L << 30);
        assertThat(refused(study)).contains("visits.csv: the file has 3,221,225,472 bytes, more than 1,073,741,824.");
        sparse(study.resolve("analysis.yaml"), 1L << 40);
        assertThat(refused(study)).contains("this is too long for an analysis file (1,099,511,627,776 bytes).");
    }

    @Test
    void manyColumnsAndLongCellsAreReadOrToldOf() throws IOException {
        Path study = StudyOnDisk.write(folder, "visits");
        String heads = IntStream.range(0, 20_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
        String data = StudyOnDisk.DATA.replaceAll("(?m)$", ",".repeat(20_000)).replaceFirst("start,*", "start" + heads);
        Files.writeString(study.resolve("visits.csv"), data.strip().replaceAll("(?m)^,+$", "") + "\n");
        assertThat(Run.of("check", study).exitCode()).isIn(ExitCode.DONE, ExitCode.USER_ERROR);
        Files.writeString(study.resolve("visits.csv"), StudyOnDisk.DATA.replace("17", "9".repeat(5_000_000)));
        assertThat(refused(study)).contains("visits.csv:4: visits.visits: ").hasSizeLessThan(5_000);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void pipesAndDevicesAreNoFiles() throws Exception {
        Path study = StudyOnDisk.withoutData(folder, "visits", "");
        assertThat(new ProcessBuilder("mkfifo", study.resolve("visits.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(refused(study)).contains("visits.csv: is a pipe or a device, not a file.");
        Files.delete(study.resolve("visits.csv"));
        Files.createSymbolicLink(study.resolve("visits.csv"), Path.of("/dev/zero"));
        assertThat(refused(study)).contains("a link leads out of the folder of the analysis file (visits.csv).");
        Files.delete(study.resolve("analysis.yaml"));
        Files.createSymbolicLink(study.resolve("analysis.yaml"), Path.of("/dev/zero"));
        assertThat(refused(study)).contains("this is a pipe or a device, not a file.");
    }

    private String refused(String yaml) throws IOException {
        Path study = Files.createDirectories(folder.resolve("refused"));
        Files.writeString(study.resolve("analysis.yaml"), yaml);
        return refused(study);
    }

    private static String refused(Path study) {
        Run run = Run.of("check", study);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USER_ERROR);
        assertThat(List.of(run.err().split("\n")))
                .allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
        return run.err();
    }

    private static void sparse(Path path, long length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
    }
}
