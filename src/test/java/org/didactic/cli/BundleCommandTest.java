package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTest {
    private static final Path JAR = Path.of("target", "didactic.jar");

    @TempDir
    Path folder;

    private Path study;
    private Path output;
    private Path zip;

    @BeforeEach
    void writeStudy() throws IOException {
        study = StudyOnDisk.write(folder.resolve("analyses"), "tiny");
        output = folder.resolve("output");
        zip = output.resolve("tiny.zip");
    }

    @Test
    void theConsoleSaysWhatIsPackedWhatIsUnsaidAndHowToVerify() {
        Run.of("report", study, "--output", output);

        Run run = bundle();

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("  package: " + zip + "\n")
                .endsWith("  to verify it: didactic verify " + zip + "\n");
        assertThat(run.err())
                .contains("warning: not stated: package.contact (whom to write to)\n")
                .contains("warning: not stated: data.sources.visits.licence (the licence of the file)\n");
    }

    @Test
    void thePackageIsVerifiedWhereverItLies() throws IOException {
        Run.of("report", study, "--output", output);
        bundle();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(zip, elsewhere.resolve("got.zip"));
        Files.delete(study.resolve("visits.csv"));

        Run run = Run.of("verify", elsewhere.resolve("got.zip"));

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void aPackageTakesItsListOfUnitsAndItsReferencesAlong() throws IOException {
        Path analysis = study.resolve("analysis.yaml");
        Files.writeString(
                analysis,
                Files.readString(analysis)
                                .replace("visits.csv }", "visits.csv, sum: [visits]}")
                                .replace("  panel:", "  merge_units: {include: lists/my.yaml}\n  panel:")
                        + "report: {narrative: text.md}\nevidence: {file: evidence.bib}\n");
        Files.createDirectory(study.resolve("lists"));
        Files.writeString(study.resolve("lists/my.yaml"), "merge_units: {D: [E]}\n");
        Files.writeString(study.resolve("text.md"), "Less <@cite \"doe2020\"/>.\n\n<@evidence/>\n");
        Files.writeString(study.resolve("evidence.bib"), "@misc{doe2020, author = {Doe}, title = {A}, year = 2020}\n");
        Run report = Run.of("report", study, "--output", output);
        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(bundle().exitCode()).isZero();
        Path got = Files.move(
                zip, Files.createDirectories(folder.resolve("elsewhere")).resolve("got.zip"));
        for (String each : List.of("lists/my.yaml", "evidence.bib", "text.md", "visits.csv")) {
            Files.delete(study.resolve(each));
        }

        Run run = Run.of("verify", got);

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        try (ZipFile packed = new ZipFile(got.toFile())) {
            assertThat(packed.getEntry("tiny/analysis/lists/my.yaml")).isNotNull();
            assertThat(packed.getEntry("tiny/analysis/evidence.bib")).isNotNull();
        }
    }

    @Test
    void anEarlierPackageOfTheStudyIsReplaced() throws IOException {
        Run.of("report", study, "--output", output);
        bundle();
        byte[] first = Files.readAllBytes(zip);
        Files.writeString(study.resolve("visits.csv"), StudyOnDisk.DATA.replace("A,2010,10", "A,2010,13"));
        Run.of("report", study, "--output", output);

        assertThat(bundle().exitCode()).isZero();

        assertThat(Files.readAllBytes(zip)).isNotEqualTo(first);
        assertThat(output).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void whatThisProgramDidNotPackForTheStudyIsNotOverwritten() throws IOException {
        Run.of("report", study, "--output", output);
        Files.writeString(zip, "a letter");
        assertThat(bundle().exitCode()).isEqualTo(2);
        assertThat(zip).hasContent("a letter");

        try (ZipOutputStream other = new ZipOutputStream(Files.newOutputStream(zip))) {
            other.putNextEntry(new ZipEntry("tiny/output/tiny/manifest.json"));
            other.write("{}".getBytes(StandardCharsets.UTF_8));
            other.putNextEntry(new ZipEntry("tiny/SHA256SUMS"));
        }
        byte[] foreign = Files.readAllBytes(zip);
        Run run = bundle();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(zip + ": there is something by this name that is no package", "  Maybe ");
        assertThat(zip).hasBinaryContent(foreign);
    }

    @Test
    void aReportWhoseFilesWereChangedIsNotPacked() throws IOException {
        Run.of("report", study, "--output", output);
        Path results = output.resolve("tiny/results.csv");
        Files.writeString(results, Files.readString(results).replaceFirst("4", "5"));

        Run run = bundle();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("results.csv", "Nothing is packed");
        assertThat(zip).doesNotExist();
    }

    @Test
    void aDamagedManifestIsADifference() throws IOException {
        Run.of("report", study, "--output", output);
        Path manifest = output.resolve("tiny/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("tiny", "tony"));

        Run run = bundle();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("the manifest is damaged");
        assertThat(zip).doesNotExist();
    }

    @Test
    void aFolderWithoutAReportIsTheUsersError() {
        Run run = Run.of("bundle", study);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no report in this folder", "  Maybe ");
    }

    /** Unpacks with the packaged program what it packed, and verifies with the program in the package. */
    @Test
    @Tag("jar")
    void theUnpackedPackageVerifiesItselfWithItsOwnProgram() throws IOException, InterruptedException {
        String jar = JAR.toAbsolutePath().toString();
        java(folder, jar, "report", study.toString(), "--output", output.toString());
        java(folder, jar, "bundle", output.resolve("tiny").toString());
        byte[] first = Files.readAllBytes(zip);
        java(folder, jar, "bundle", output.resolve("tiny").toString());
        assertThat(zip).hasBinaryContent(first);
        Path unpacked = unzip(zip, folder.resolve("unpacked")).resolve("tiny");
        assertThat(unpacked.resolve("didactic.jar")).hasSameBinaryContentAs(JAR);
        Files.delete(study.resolve("analysis.yaml"));

        String said = java(unpacked, "didactic.jar", "verify", ".");

        assertThat(said).contains("as recorded");
        assertThat(run(unpacked, List.of("sh", "didactic", "--version"))).startsWith("didactic ");
    }

    private Run bundle() {
        return Run.of("bundle", output.resolve("tiny"), "--data", folder.resolve("analyses"));
    }

    private static Path unzip(Path zip, Path into) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                Path path = into.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getInputStream(entry).readAllBytes());
            }
        }
        return into;
    }

    private static String java(Path folder, String jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
