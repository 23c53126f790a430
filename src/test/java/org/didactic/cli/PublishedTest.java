package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed values from the analysis file to the page. */
class PublishedTest {
    private static final String HEADS = "table,row,estimator,statistic,printed,p_of,df_claimed\n";

    @TempDir
    Path folder;

    private Path study;
    private Path file;

    @BeforeEach
    void writeStudy() throws IOException {
        study = StudyOnDisk.write(folder, "tiny");
        file = study.resolve("analysis.yaml");
    }

    @Test
    void aFileThatIsNotThereOrLiesOutsideIsTold() throws IOException {
        add("published: printed.csv\n");
        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ":10:12: published: there is no such file (printed.csv).\n"
                                + "  Maybe the path is mistyped: it is relative to the analysis file.\n"));

        Files.writeString(folder.resolve("printed.csv"), HEADS + "1,att,twfe,se,1,,\n");
        Files.createSymbolicLink(study.resolve("printed.csv"), folder.resolve("printed.csv"));
        assertThat(Run.of("check", study).err())
                .startsWith(file + ":10:12: published: the file of printed values lies outside the study's folder");
    }

    @Test
    void whatIsWrongWithTheFileComesWithAllOtherProblems() throws IOException {
        add("published: printed.csv\nreport: {narrative: text.md}\n");
        Files.writeString(study.resolve("text.md"), "<@table \"vists\"/>\n");
        Files.writeString(
                study.resolve("printed.csv"),
                HEADS + "1,att,twfe,estimat,1,,\n1,att,twfe,se,n.a.,,\n1,att,twfe,stars,****,,\n");

        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2,
                        "",
                        study.resolve("printed.csv") + ":2: statistic: no printed value is called this (estimat).\n"
                                + "  Maybe estimate.\n"
                                + study.resolve("printed.csv") + ":3: printed: this is no number (n.a.).\n"
                                + "  Maybe write it with a decimal point, such as -0.10, .139, 1,769 or <.001.\n"
                                + study.resolve("printed.csv") + ":4: printed: these are no stars (****).\n"
                                + "  Maybe write +, *, ** or ***, or nothing where the table has none.\n"
                                + study.resolve("text.md") + ":1:1: table: no outcome has this id (vists).\n"
                                + "  Maybe visits.\n"));
    }

    @Test
    void aTableThatTheFileDoesNotHaveIsToldWithTheNearest() throws IOException {
        add("published: {file: printed.csv, tables: {\"2\": visits, main txet: visits}}\n");
        Files.writeString(study.resolve("printed.csv"), HEADS + "2,att,twfe,se,1,,\nmain text,att,twfe,se,1,,\n");

        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ":10:65: published.tables.main txet: no printed table has this name (main txet).\n"
                                + "  Maybe main text.\n"));
    }

    @Test
    void aNarrativeCannotShowAComparisonThatNobodyAskedFor() throws IOException {
        add("report: {narrative: text.md}\n");
        Files.writeString(study.resolve("text.md"), "One.\n\n<@published/>\n");

        assertThat(Run.of("check", study))
                .isEqualTo(new Run(
                        2,
                        "",
                        study.resolve("text.md")
                                + ":3:1: published: the analysis file names no printed values to compare with.\n"
                                + "  Maybe add published: FILE.csv to it, or leave this out.\n"));
    }

    @Test
    void theReportShowsWhatAgreesWhatDiffersAndWhatCannotBeCompared() throws IOException {
        add("published: {file: printed.csv, tables: {\"2\": visits}}\nstatus: synthetic\n");
        Files.writeString(
                study.resolve("printed.csv"),
                HEADS + "2,,twfe,n,19,,\n2,-1,twfe,estimate,0.00,,\n2,att,twfe,estimate,-1000.0,,\n"
                        + "2,att,ols,se,1,,\n7,<b>att</b>,twfe,se,1,,\n");

        Run run = Run.of("report", study, "--output", folder.resolve("output"));

        assertThat(run.err()).isEmpty();
        Path output = folder.resolve("output/tiny");
        assertThat(Files.readAllLines(output.resolve("comparison.csv")))
                .hasSize(6)
                .contains("2,,twfe,n,19,visits.twfe.n,19,agrees,,");
        Document page = Jsoup.parse(Files.readString(output.resolve("index.html")));
        Element section = page.selectFirst("h2#published");
        assertThat(section).isNotNull();
        Element differences = page.selectFirst("details table#published-differences");
        assertThat(differences).isNotNull();
        assertThat(differences.select("caption").text()).startsWith("What differs from print");
        assertThat(differences.select("th[scope=rowgroup]").eachText())
                .containsExactly("Printed table 2: visits, Two-way fixed effects");
        assertThat(differences.select("tbody tr:not(.opening) th[scope=row]").eachText())
                .containsExactly("The average effect");
        assertThat(page.select("details summary").eachText())
                .contains("The 1 cell that differs", "The 2 cells that cannot be compared");
        assertThat(page.select("details li").eachText())
                .contains("No estimator has this id: 1 cell (ols)", "The printed table names no outcome: 1 cell (7)");
        assertThat(page.text())
                .contains("2 of 5 printed cells agree; 1 differs and 2 cannot be compared. The data of this report are"
                        + " synthetic, so that printed values of real data are not expected to come out");
        assertThat(Files.readString(output.resolve("report.md")))
                .contains(
                        "## Values printed elsewhere",
                        "2 of 5 printed cells agree; 1 differs and 2 cannot be compared.** ",
                        "| The average effect | estimate | \u22121000.0 | ",
                        "- No estimator has this id: 1 cell (ols)");
        assertThat(Files.readString(output.resolve("manifest.json"))).contains("comparison.csv", "printed.csv");
    }

    @Test
    void whereAllAgreeThereIsNothingToFoldAwayNorToExcuse() throws IOException {
        add("published: {file: printed.csv, tables: {\"2\": visits}}\nstatus: synthetic\n");
        Files.writeString(study.resolve("printed.csv"), HEADS + "2,,twfe,n,19,,\n2,-1,twfe,estimate,0.00,,\n");

        Run.of("report", study, "--output", folder.resolve("output"));

        for (String name : List.of("index.html", "report.md")) {
            assertThat(Files.readString(folder.resolve("output/tiny").resolve(name)))
                    .contains("All 2 printed cells agree.")
                    .doesNotContain("that differ", "that cannot be compared", "not expected to come out");
        }
    }

    @Test
    void whereNothingCanBeComparedThePageSaysSoAndWhy() throws IOException {
        add("published: printed.csv\nstatus: synthetic\n");
        Files.writeString(study.resolve("printed.csv"), HEADS + "2,att,twfe,se,1,,\n2,att,twfe,estimate,1,,\n");

        Run.of("report", study, "--output", folder.resolve("output"));

        for (String name : List.of("index.html", "report.md")) {
            assertThat(Files.readString(folder.resolve("output/tiny").resolve(name)))
                    .contains(
                            "None of the 2 printed cells can be compared.",
                            "The 2 cells that cannot be compared",
                            "The printed table names no outcome: 2 cells (2)")
                    .doesNotContain("that differ", "not expected to come out", "What differs from print");
        }
    }

    @Test
    void whatAnAuditRefusesIsRefusedByCheckToo() throws IOException {
        add("published: printed.csv\n");
        Files.writeString(study.resolve("printed.csv"), HEADS + ",att,twfe,se,1,,\n2,att,twfe,p,.05,t,many\n");

        assertThat(Run.of("check", study).err())
                .contains(
                        ":2: table: the table has no name.", ":3: df_claimed: these are no degrees of freedom (many).");
    }

    @Test
    void aReportOfRealDataMakesNoExcuse() throws IOException {
        add("published: {file: printed.csv, tables: {\"2\": visits}}\n");
        Files.writeString(study.resolve("printed.csv"), HEADS + "2,,twfe,n,19,,\n");

        Run.of("report", study, "--output", folder.resolve("output"));

        String page = Files.readString(folder.resolve("output/tiny/index.html"));
        assertThat(page).contains("The only printed cell agrees").doesNotContain("synthetic", "published-differences");
    }

    private void add(String lines) throws IOException {
        Files.writeString(file, Files.readString(file) + lines);
    }
}
