package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.reproduce.DeepManifest;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.text.Sha256;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTest {
    @TempDir
    static Path folder;

    private RecordedStudy template = new RecordedStudy(Path.of(""));
    private RecordedStudy study = template;
    private Path temporary = Path.of("");
    private int tests;

    @BeforeAll
    void recordStudy() throws IOException {
        template = RecordedStudy.write(folder.resolve("template"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @BeforeEach
    void copyStudy() throws IOException {
        tests++;
        study = new RecordedStudy(folder.resolve("study" + tests));
        RecordedStudy.copy(template.root(), study.root());
    }

    @Test
    void inputsThatAreAbsentAreNamedWithTheirOrigin() throws IOException {
        Files.delete(study.analysis().resolve("data/visits.csv"));

        assertThat(refusal(study.output()))
                .isEqualTo(study.output() + ": all hashes fit, but the report cannot be made again: "
                        + study.analysis() + "/data/visits.csv (source visits; it comes from: The archive) is absent.\n"
                        + "  Maybe get what is missing and name the folder that holds it with --data, or run this"
                        + " where analyses/ lies.");
    }

    @Test
    void anAnalysisFileThatIsNowhereIsSaidSo() throws IOException {
        String hash = Sha256.of(study.analysis().resolve("analysis.yaml")).substring(0, 12);
        Files.writeString(study.analysis().resolve("analysis.yaml"), "study: other\n");
        Files.move(study.analysis(), study.root().resolve("analyses/other"));

        assertThat(refusal(study.output()))
                .startsWith(study.output() + ": all hashes fit, but the report cannot be made again: analysis.yaml"
                        + " (the analysis file of tiny, SHA-256 " + hash + "…) is absent.\n");
    }

    @Test
    void anotherHashWeighsMoreThanAnAbsentInput() throws IOException {
        Files.delete(study.analysis().resolve("data/visits.csv"));
        Files.writeString(study.output().resolve("report.md"), "shorter");

        Verdict verdict = verdict(study.output());

        assertThat(verdict.asRecorded()).isFalse();
        assertThat(verdict.text())
                .contains("  report.md ", "  7 bytes  another size")
                .endsWith("\n  Not checked, since it is absent: " + study.analysis()
                        + "/data/visits.csv (source visits; it comes from: The archive).");
    }

    @Test
    void dataBelowADataFolderAreUsedIfTheirHashFits() throws IOException {
        Path data = Files.createDirectories(study.root().resolve("elsewhere/deep"));
        Files.move(study.analysis().resolve("data/visits.csv"), data.resolve("visits.csv"));

        assertThat(verdict(study.output(), data.getParent()).asRecorded()).isTrue();

        Files.writeString(data.resolve("visits.csv"), "area,year\n");
        assertThat(verdict(study.output(), data.getParent()).text())
                .startsWith("tiny is not as recorded: 1 file differs.\n")
                .endsWith("deep/visits.csv  230 bytes  10 bytes  another size");
    }

    @Test
    void aReportMadeFromADataFolderIsMadeFromItAgain() throws IOException {
        Path data = Files.createDirectories(study.root().resolve("elsewhere"));
        Files.move(study.analysis().resolve("data/visits.csv"), data.resolve("visits.csv"));
        study.render(List.of(data));

        assertThat(Files.readString(study.output().resolve("manifest.json"))).contains("\"place\": \"data\"");
        assertThat(verdict(study.output(), data).asRecorded()).isTrue();
        assertThat(refusal(study.output())).contains("(source visits; it comes from: The archive) is absent");
        Files.createDirectories(study.analysis().resolve("data"));
        Files.move(data.resolve("visits.csv"), study.analysis().resolve("data/visits.csv"));
        assertThat(verdict(study.output()).asRecorded()).isTrue();
    }

    @Test
    void theAnalysisFileIsFoundBelowADataFolderAsWell() throws IOException {
        Path away = study.root().resolve("away/deep");
        RecordedStudy.copy(study.analysis(), away);
        Verdict verdict = Verification.of(
                new VerifyRequest(
                        study.output(),
                        List.of(away.getParent()),
                        Files.createDirectory(study.root().resolve("empty")),
                        temporary),
                progress -> {});

        assertThat(verdict.asRecorded()).isTrue();
    }

    @Test
    void aResultThatWasChangedWithItsManifestIsFoundByMakingItAgain() throws IOException {
        Path results = study.output().resolve("results.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(results));
        int at = rows.indexOf(rows.stream()
                .filter(row -> row.startsWith("visits.twfe.att,"))
                .findFirst()
                .orElseThrow());
        String[] cells = rows.get(at).split(",", -1);
        String recorded = cells[4];
        cells[4] = Double.toString(Double.parseDouble(recorded) + 0.5);
        cells[11] = "17";
        rows.set(at, String.join(",", cells));
        Files.write(results, rows);
        study.refit();

        Verdict verdict = verdict(study.output());

        assertThat(verdict.asRecorded()).isFalse();
        assertThat(verdict.text()).startsWith("tiny is not as recorded: 2 numbers and 1 file differ.\n");
        assertThat(verdict.text().lines().skip(2))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("  visits.twfe.att estimate  " + cells[4])
                                .contains(recorded)
                                .endsWith("differs by 0.5"),
                        line -> assertThat(line)
                                .startsWith("  visits.twfe.att n_obs ")
                                .endsWith("differs"),
                        line -> assertThat(line).startsWith("  results.csv ").endsWith("comes out otherwise"));
    }

    @Test
    void manyDeviationsAreCounted() throws IOException {
        Path results = study.output().resolve("results.csv");
        Files.writeString(results, Files.readString(results).replace("visits.twfe", "visits.twin"));
        study.refit();

        List<String> lines = verdict(study.output()).text().lines().toList();

        assertThat(lines).hasSize(33);
        assertThat(lines.get(32)).matches("  and [0-9]+ rows? more");
    }

    @Test
    void anAttributeOfTheManifestThatWasChangedIsFoundByMakingItAgain() throws IOException {
        study.remake(old -> new Manifest(
                old.study(),
                old.program(),
                old.analysis(),
                old.texts(),
                old.templates(),
                old.inputs().stream()
                        .map(each -> new Manifest.Input(
                                each.source(),
                                each.file(),
                                "data",
                                "Somewhere else",
                                each.licence(),
                                true,
                                each.rows()))
                        .toList(),
                old.outputs(),
                List.of("--data"),
                old.settings(),
                old.seeds(),
                old.environment()));

        assertThat(verdict(study.output()).text())
                .startsWith("tiny is not as recorded: 1 file differs.\n")
                .contains("manifest.json: source visits");
    }

    @Test
    void ofAnotherVersionOnlyTheNumbersDecide() throws IOException {
        Files.writeString(study.output().resolve("report.md"), "other words");
        study.refit();
        study.remake(old -> RecordedStudy.with(
                old,
                new Manifest.Program(Manifest.PROGRAM, "0.0.9"),
                old.analysis(),
                old.outputs(),
                old.environment()));

        assertThat(verdict(study.output()).asRecorded()).isTrue();
        assertThat(verdict(study.output()).text())
                .matches(
                        "tiny: [0-9]+ numbers are as recorded \\(numbers within 1e-9 of themselves or of their standard error\\)\\.\n"
                                + "  Another program: didactic 0\\.0\\.9 wrote the report and didactic development"
                                + " computed it again, so only the numbers decide\\.");

        Path results = study.output().resolve("results.csv");
        Files.writeString(results, Files.readString(results).replace("visits.twfe.n,", "visits.twfe.m,"));
        study.refit();
        assertThat(verdict(study.output()).text())
                .startsWith("tiny is not as recorded: 1 number differs.\n")
                .contains("visits.twfe.m  recorded  does not come out  gone")
                .contains("\n  Not recorded, but comes out: visits.twfe.n.")
                .contains("\n  Another program: ");
    }

    @Test
    void anotherTemplateInTheSameVersionIsADeviation() throws IOException {
        study.remake(old -> new Manifest(
                old.study(),
                old.program(),
                old.analysis(),
                old.texts(),
                old.templates().stream()
                        .map(each -> each.path().equals("templates/macros.ftl")
                                ? new FileFingerprint(each.path(), each.size(), "0".repeat(64))
                                : each)
                        .toList(),
                old.inputs(),
                old.outputs(),
                old.options(),
                old.settings(),
                old.seeds(),
                old.environment()));

        assertThat(verdict(study.output()).text())
                .contains("  program: templates/macros.ftl        000000000000…  ")
                .contains("another template");
    }

    @Test
    void picturesThatAnotherJavaDrewAreComparedByTheirSize() throws IOException {
        Path picture = study.output().resolve("figures/figure-1.png");
        byte[] bytes = Files.readAllBytes(picture);
        Files.write(picture, Arrays.copyOf(bytes, bytes.length + 1));
        study.refit();

        assertThat(verdict(study.output()).text())
                .startsWith("tiny is not as recorded: 1 file differs.\n")
                .contains("  figures/figure-1.png  ");

        study.remake(old ->
                RecordedStudy.with(old, old.program(), old.analysis(), old.outputs(), anotherJava(old.environment())));
        assertThat(verdict(study.output()).text())
                .matches(
                        "tiny: [0-9]+ numbers and [0-9]+ files are as recorded \\(numbers within 1e-9 of themselves or of their standard error, files byte by byte\\)\\.\n"
                                + "  Another Java drew the pictures \\(1\\.1, Somebody; this is .*\\), so they were compared"
                                + " by their size in pixels\\.");

        bytes[19]++;
        Files.write(picture, bytes);
        study.refit();
        assertThat(verdict(study.output()).text())
                .startsWith("tiny is not as recorded: 1 file differs.\n")
                .containsPattern(
                        "figures/figure-1.png  [0-9]+ by [0-9]+ pixels  [0-9]+ by [0-9]+ pixels  another size");
    }

    @Test
    void aManifestLeadsToNoFileOutsideTheStudy() throws IOException {
        Files.writeString(study.root().resolve("secret"), "secret");
        study.remake(old -> {
            List<Manifest.Output> outputs = new ArrayList<>(old.outputs());
            outputs.add(new Manifest.Output(FileFingerprint.of("../../secret", "secret".getBytes()), ""));
            outputs.add(new Manifest.Output(FileFingerprint.of("/etc/passwd", new byte[0]), ""));
            return RecordedStudy.with(old, old.program(), old.analysis(), outputs, old.environment());
        });

        assertThat(verdict(study.output()).text()).isEqualTo("""
                tiny is not as recorded: 2 files differ.
                  what          recorded              found           verdict
                  ../../secret  a file of the folder  not looked for  the name leaves the folder
                  /etc/passwd   a file of the folder  not looked for  the name leaves the folder""");
    }

    @Test
    void anAnalysisFileWhoseNameIsNoPathIsADeviation() throws IOException {
        study.remake(old -> RecordedStudy.with(
                old, old.program(), FileFingerprint.of("a\0.yaml", new byte[0]), old.outputs(), old.environment()));
        Files.copy(
                study.output().resolve("manifest.json"),
                study.packed().resolve("output/tiny/manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);
        study.sum();

        assertThat(verdict(study.packed()).text()).contains("  analysis/a\\x00.yaml ", "the name leaves the folder");
    }

    @Test
    void aManifestOfEndlessDepthIsDamaged() throws IOException {
        Files.write(study.output().resolve("manifest.json"), DeepManifest.bytes());

        assertThat(verdict(study.output()).text())
                .contains("manifest.json  a whole manifest  it is nested more than 16 levels deep  damaged");
    }

    @Test
    void aLargeFileOfTheNameOfTheAnalysisIsNotReadWhole() throws IOException {
        Path big = study.root().resolve("big.csv");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        study.remake(old -> RecordedStudy.with(
                old, old.program(), FileFingerprint.of("big.csv", new byte[0]), old.outputs(), old.environment()));

        assertThat(refusal(study.output())).contains("big.csv (the analysis file of tiny, SHA-256 ");
    }

    @Test
    void noLinkIsFollowedOutOfTheReportOrThePackage() throws IOException {
        Path secret = Files.writeString(study.root().resolve("secret"), "secret");
        Path table = study.output().resolve("tables/table-1.csv");
        Files.delete(table);
        Files.createSymbolicLink(table, secret);
        Path data = study.packed().resolve("analysis/data/visits.csv");
        Files.delete(data);
        Files.createSymbolicLink(data, study.analysis().resolve("data/visits.csv"));

        String line = "  a file of the folder  not read  no file, or a link out of the folder";
        assertThat(verdict(study.output()).text()).endsWith("  tables/table-1.csv" + line);
        assertThat(verdict(study.packed()).text()).contains("  analysis/data/visits.csv" + line);
    }

    @Test
    void whatStopsTheReportFromBeingMadeAgainIsToldAsAlways() throws IOException {
        makeImpossible(study.analysis());
        assertThat(refusal(study.output()))
                .startsWith(study.analysis().resolve("analysis.yaml") + ":8:")
                .contains("(magic)");

        makeImpossible(study.packed().resolve("analysis"));
        Path manifest = study.packed().resolve("output/tiny/manifest.json");
        Files.delete(manifest);
        Files.copy(study.output().resolve("manifest.json"), manifest);
        study.sum();
        Path zip = study.zip(study.root().resolve("tiny.zip"));
        assertThat(refusal(zip))
                .startsWith(zip + "/tiny/analysis/analysis.yaml:8:")
                .doesNotContain("didactic-");
        assertThat(temporary).isEmptyDirectory();
    }

    private void makeImpossible(Path folder) throws IOException {
        Path analysis = folder.resolve("analysis.yaml");
        Files.writeString(analysis, Files.readString(analysis).replace("method: twfe}", "method: magic}"));
        study.remake(old -> {
            try {
                FileFingerprint print = FileFingerprint.of("analysis.yaml", analysis);
                return RecordedStudy.with(old, old.program(), print, old.outputs(), old.environment());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Environment anotherJava(Environment here) {
        return new Environment(
                here.jar(),
                "1.1",
                "Somebody",
                here.system(),
                here.systemVersion(),
                here.architecture(),
                here.processors(),
                here.heapMegabytes(),
                here.duration());
    }

    private String refusal(Path path) {
        return String.valueOf(catchThrowableOfType(UserErrorException.class, () -> verdict(path))
                .getMessage());
    }

    private Verdict verdict(Path path, Path... dataFolders) {
        return Verification.of(
                new VerifyRequest(path, List.of(dataFolders), study.working(), temporary), progress -> {});
    }
}
