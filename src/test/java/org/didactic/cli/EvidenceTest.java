package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.report.StudyResults;
import org.didactic.report.page.ReportRenderer;
import org.didactic.reproduce.run.LoadedStudy;
import org.didactic.spec.AnalysisReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others found, from the library of references to the page. */
class EvidenceTest {
    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = StudyOnDisk.write(folder, "tiny");
        Files.writeString(
                study.resolve("analysis.yaml"),
                Files.readString(study.resolve("analysis.yaml"))
                        + "report: {narrative: text.md, formats: [html, markdown]}\nevidence: {file: library.bib}\n");
        Files.writeString(study.resolve("library.bib"), """
                @article{doe2020, author = {Doe, Jane}, title = {Care <b>at</b> home | in 3 towns}, year = 2020,
                  cost = {£4.00 of value for each £1}, doi = {10.1000/abc}}
                """);
    }

    @Test
    void citationsLeadToTheList() throws IOException {
        Files.writeString(study.resolve("text.md"), "Others found less <@cite \"doe2020\"/>.\n\n<@evidence/>\n");

        assertThat(Run.of("report", study, "--output", folder.resolve("out")).err())
                .isEmpty();

        Path out = folder.resolve("out/tiny");
        Document page = Jsoup.parse(Files.readString(out.resolve("index.html")));
        assertThat(page.select("a[href=#evidence-1]").first()).isNotNull();
        assertThat(page.select("p:contains(Others found) a").text()).isEqualTo("(Doe, 2020)");
        assertThat(page.select("#evidence td").eachText()).contains("£4.00 of value for each £1");
        assertThat(page.select("li#evidence-1").text())
                .isEqualTo("Doe Jane (2020). Care <b>at</b> home | in 3 towns. https://doi.org/10.1000/abc");
        assertThat(page.select("li#evidence-1 b")).isEmpty();
        assertThat(Files.readString(out.resolve("report.md")))
                .contains("Others found less (Doe, 2020).", "Care \\<b\\>at\\</b\\> home \\| in 3 towns");
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("library.bib", "\"evidence\"");
    }

    @Test
    void theLibraryIsReadOnceWhenTheStudyIsLoaded() throws IOException {
        Files.writeString(study.resolve("text.md"), "Less <@cite \"doe2020\"/>.\n\n<@evidence/>\n");
        LoadedStudy loaded =
                LoadedStudy.load(AnalysisReader.read(study.resolve("analysis.yaml")), DataFolders.of(List.of()));
        Files.delete(study.resolve("library.bib"));

        StudyResults results = loaded.estimate();

        assertThat(results.companions().evidence().keys()).containsExactly("doe2020");
        assertThat(ReportRenderer.render(results, ReportRenderer.prepare(results.analysis())))
                .anyMatch(file -> new String(file.content(), StandardCharsets.UTF_8).contains("(Doe, 2020)"));
    }

    @Test
    void mistakesAreToldTogether() throws IOException {
        Files.writeString(study.resolve("text.md"), "<@cite \"deo2020\"/>\n");
        assertThat(Run.of("check", study).err())
                .isEqualTo(study.resolve("text.md") + ":1:1: cite: no reference has this key (deo2020).\n"
                        + "  Maybe doe2020.\n");

        Files.writeString(study.resolve("library.bib"), "@misc{doe2020, title = {A}}\n");
        assertThat(Run.of("check", study).err())
                .contains("library.bib:1:1: doe2020.year: the reference has no year.")
                .doesNotContain("no reference has this key");
    }

    @Test
    void aCitationNeedsTheList() throws IOException {
        Files.writeString(study.resolve("text.md"), "Less <@cite \"doe2020\"/>.\n");

        assertThat(Run.of("report", study, "--output", folder.resolve("out")).err())
                .contains("cite: the list of what others found is nowhere in the narrative (doe2020).");
    }

    @Test
    void theLibraryLiesBesideTheAnalysis() throws IOException {
        Files.writeString(study.resolve("text.md"), "Text.\n");
        Files.move(study.resolve("library.bib"), folder.resolve("library.bib"));
        assertThat(Run.of("check", study).err()).contains("evidence.file: there is no such file (library.bib).");

        Files.createSymbolicLink(study.resolve("library.bib"), folder.resolve("library.bib"));
        assertThat(Run.of("check", study).err())
                .contains("evidence.file: the library of references lies outside the study's folder (library.bib).");
    }
}
