package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.report.table.DeclaredFile;
import org.didactic.spec.Analysis;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.didactic.spec.RobustnessSpec;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of the files of declared tables before anything is estimated. */
class DeclaredFileTest {
    @TempDir
    Path parent;

    @Test
    void aSoundFileIsAccepted() throws IOException {
        assertThat(check("sites.csv", "\ufeffSite,Start\nWigan,\"2,019\"\n")).isEmpty();
    }

    @Test
    void aMissingFileAFolderAndAFileOutsideAreTold() throws IOException {
        Files.createDirectories(study().resolve("folder"));
        Files.writeString(parent.resolve("outside.csv"), "a\n1\n");
        Files.createSymbolicLink(study().resolve("link.csv"), parent.resolve("outside.csv"));

        assertThat(check(
                        "none.csv",
                        "folder",
                        "../outside.csv",
                        "link.csv",
                        parent.resolve("outside.csv").toString()))
                .allMatch(each -> each.startsWith("analyses/cls/analysis.yaml:60:5: report.tables[0].file: "))
                .extracting(each -> each.substring("analyses/cls/analysis.yaml:60:5: report.tables[0].file: ".length()))
                .contains(
                        "there is no such file (none.csv).\n"
                                + "  Maybe the path is mistyped: it is relative to the analysis file.",
                        "this is a folder (folder).\n  Maybe name the file inside it.",
                        "the file of the table lies outside the study's folder (../outside.csv).\n"
                                + "  Maybe move it beside the analysis file.",
                        "the file of the table lies outside the study's folder (link.csv).\n"
                                + "  Maybe move it beside the analysis file.")
                .hasSize(5);
    }

    @Test
    void rowsOfAnotherLengthAreAllToldWithTheirLines() throws IOException {
        assertThat(check("sites.csv", "a,b\n1,\"2\n3\"\n4\n5,6,7\n"))
                .containsExactly(
                        study().resolve("sites.csv") + ":4: the row has 1 cell, the heads are 2.\n"
                                + "  Maybe a comma is missing.",
                        study().resolve("sites.csv") + ":5: the row has 3 cells, the heads are 2.\n"
                                + "  Maybe a cell with a comma needs quotes.");
    }

    @Test
    void aFileThatIsNoSmallTableIsTold() throws IOException {
        assertThat(check("empty.csv", "")).singleElement().asString().contains("the file is empty");
        assertThat(check("heads.csv", "a,b\n")).singleElement().asString().contains("heads and no rows");
        assertThat(check("wide.csv", "x,".repeat(30) + "x\n" + "1,".repeat(30) + "1\n"))
                .singleElement()
                .asString()
                .contains(":1: the table has more than 30 columns (31)");
        assertThat(check("long.csv", "x\n" + "1\n".repeat(2_001)))
                .singleElement()
                .asString()
                .contains(":2002: the table has more than 2,000 rows");
        assertThat(check("large.csv", "x\n" + "1".repeat(1_000_000)))
                .singleElement()
                .asString()
                .contains("more than a megabyte (large.csv)");
        assertThat(check("quote.csv", "x\n\"1\n")).singleElement().asString().contains("a cell in quotes");
    }

    @Test
    void theMostRowsAndColumnsAreAccepted() throws IOException {
        assertThat(check("wide.csv", "x,".repeat(29) + "x\n" + "1,".repeat(29) + "1\n"))
                .isEmpty();
        assertThat(check("long.csv", "x\n" + "1\n".repeat(2_000))).isEmpty();
    }

    @Test
    void textThatIsNotUtf8IsToldWithLineAndByte() throws IOException {
        Files.write(study().resolve("sites.csv"), "a\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(check(new String[] {"sites.csv"}))
                .singleElement()
                .asString()
                .contains("sites.csv:2: byte 4 of the line is not UTF-8 (0xE9)");
    }

    private Path study() throws IOException {
        return Files.createDirectories(parent.resolve("study"));
    }

    private List<String> check(String name, String content) throws IOException {
        Files.writeString(study().resolve(name), content);
        return check(new String[] {name});
    }

    private List<String> check(String... names) throws IOException {
        Analysis analysis = StudyFixture.small()
                .in(study().resolve("analysis.yaml"))
                .build()
                .analysis();
        List<DeclaredTable> tables = List.of(names).stream()
                .map(each -> new DeclaredTable(
                        RobustFixture.name("sites"), RobustFixture.name(each), "Sites that joined", ""))
                .toList();
        Problems problems = new Problems();
        DeclaredFile.check(
                RobustFixture.analysis(analysis, analysis.estimators(), RobustnessSpec.NONE, tables), problems);
        return problems.sorted().stream().map(Problem::message).toList();
    }
}
