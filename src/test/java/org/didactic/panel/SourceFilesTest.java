package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.didactic.data.DataFolders;
import org.didactic.data.SourceFile;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files are found. */
class SourceFilesTest {
    private static final String CSV = "unit,time,start,y\nA,1,,1\n";
    private static final String HASH = "0d4a4d3b5ad7a2ef5e8b9b0cbc2b5e18aa80c3a9b7f5e0ddbb3b6fa03bb6b2a6";

    @TempDir
    Path folder;

    private Study study(String file, @Nullable String sha256, boolean travels) {
        return study(folder, file, sha256, travels);
    }

    private static Study study(Path folder, String file, @Nullable String sha256, boolean travels) {
        Study study = new Study(folder);
        SourceSpec plain = study.source("s");
        Located<String> pin = sha256 == null ? null : study.at(sha256, "data.sources.s.sha256");
        study.sources.add(new SourceSpec(
                plain.id(),
                study.at(file, "data.sources.s.file"),
                pin,
                "an archive",
                "OGL-UK-3.0",
                travels,
                List.of(""),
                null,
                Map.of(),
                null,
                List.of(),
                SourceSpec.Details.NONE));
        study.panels.add(study.panel("panel", "s"));
        study.outcome("y", "panel");
        return study;
    }

    private String after(String message) {
        return message.replaceAll("^analysis.yaml:[0-9]+:[0-9]+: ", "");
    }

    @Test
    void aFileIsFoundBesideTheAnalysisFileBeforeTheDataFolders() {
        Study study = study("raw/../data/s.csv", null, true);
        study.write("data/s.csv", CSV);
        study.write("far/s.csv", CSV + "A,2,,1\n");

        assertThat(study.load(folder.resolve("far")).files())
                .containsExactly(new SourceFile(
                        "s",
                        folder.resolve("data/s.csv"),
                        CSV.length(),
                        study.load().files().get(0).sha256(),
                        "an archive",
                        "OGL-UK-3.0",
                        true,
                        1,
                        List.of()));
    }

    @Test
    void elseByItsNameBelowADataFolderTheFirstOfEqualOnes() {
        Study study = study("data/s.csv", null, true);
        study.write("far/b/s.csv", CSV);
        study.write("far/a/x/s.csv", CSV);

        assertThat(study.load(folder.resolve("far")).files().get(0).path()).isEqualTo(folder.resolve("far/a/x/s.csv"));
    }

    @Test
    void twoDifferentFilesOfTheNameNeedAPin() {
        Study study = study("data/s.csv", null, true);
        study.write("far/b/s.csv", CSV);
        study.write("far/a/s.csv", CSV + "A,2,,1\n");
        assertThat(after(study.message(folder.resolve("far")))).isEqualTo("""
                        data.sources.s.file: two different files have that name (far/a/s.csv, far/b/s.csv).
                          Maybe pin the right one with sha256, or name a narrower folder with --data.""");

        Study first = study("far/b/s.csv", null, true);
        String hash = first.load().files().get(0).sha256();
        Study pinned = study("data/s.csv", hash, true);
        assertThat(pinned.load(folder.resolve("far")).files().get(0).path()).isEqualTo(folder.resolve("far/b/s.csv"));
    }

    @Test
    void aPinThatDoesNotFitIsAnError() {
        Study study = study("s.csv", HASH, true);
        study.write("s.csv", CSV);

        assertThat(after(study.message()))
                .startsWith("data.sources.s.sha256: the file is not the one that was pinned (s.csv has ")
                .endsWith("\n  Maybe the data were updated: check what changed, then write the new hash.");
    }

    @Test
    void pathsThatLeaveTheFolderAreRefused() {
        for (String path : List.of("/etc/passwd", "../s.csv", "data/../../s.csv")) {
            assertThat(after(study(path, null, true).message())).isEqualTo("""
                            data.sources.s.file: the path leaves the folder of the analysis file (%s).
                              Maybe put the file below the folder of the analysis file, or name its folder with --data.""".formatted(path));
        }
    }

    @Test
    void anAbsentFileIsToldWithItsOriginWhenItDoesNotTravel() {
        assertThat(after(study("s.csv", null, true).message())).isEqualTo("""
                        data.sources.s.file: there is no such file (s.csv).
                          Maybe the path is mistyped, or the file is elsewhere: name its folder with --data.""");
        Study study = study("s.csv", null, false);
        assertThat(after(study.message())).isEqualTo("""
                        data.sources.s.file: there is no such file (s.csv).
                          Maybe get it (it comes from: an archive) and name its folder with --data.""");
    }

    @Test
    void absentSourcesAreThoseThatMayBe() {
        Study study = study("s.csv", null, false);
        assertThat(PanelLoader.absentSources(study.analysis(), DataFolders.of(List.of())))
                .extracting(source -> source.id().value())
                .containsExactly("s");
        assertThat(PanelLoader.absentSources(study("s.csv", null, true).analysis(), DataFolders.of(List.of())))
                .isEmpty();

        study.write("far/s.csv", CSV);
        assertThat(PanelLoader.absentSources(study.analysis(), DataFolders.of(List.of(folder.resolve("far")))))
                .isEmpty();
    }

    @Test
    void aFolderInThePlaceOfAFileIsAnError() {
        Study study = study("data", null, true);
        study.write("data/s.csv", CSV);

        assertThat(study.message()).isEqualTo("""
                        analysis.yaml:3:3: data.sources.s.file: this is a folder, not a file (data).
                          Maybe name a CSV file in it.""");
    }

    @Test
    void aDataFolderThatIsNoneIsAnError() {
        assertThat(study("s.csv", null, true).message(folder.resolve("nowhere")))
                .isEqualTo("""
                        --data: there is no such folder (nowhere).
                          Maybe the path is mistyped.""");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefusedButADataFolderMayLinkAnywhere() throws IOException {
        Path study = folder.resolve("study");
        new Study(folder).write("outside/s.csv", CSV);
        Files.createDirectories(study);
        Files.createSymbolicLink(study.resolve("s.csv"), folder.resolve("outside/s.csv"));
        Files.createSymbolicLink(study.resolve("inner.csv"), study.resolve("data/s.csv"));
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/far.csv"), folder.resolve("outside/s.csv"));

        assertThat(after(study(study, "s.csv", null, true).message())).isEqualTo("""
                        data.sources.s.file: a link leads out of the folder of the analysis file (s.csv).
                          Maybe put the file below the folder of the analysis file, or name its folder with --data.""");
        Study inner = study(study, "inner.csv", null, true);
        inner.write("data/s.csv", CSV);
        assertThat(inner.panel().rows()).isEqualTo(1);
        Study far = study(study, "far.csv", null, true);
        assertThat(far.load(folder.resolve("links")).files()).hasSize(1);
    }
}
