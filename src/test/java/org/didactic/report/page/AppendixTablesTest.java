package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.report.table.AppendixTables;
import org.didactic.report.table.HtmlTable;
import org.didactic.report.table.LatexTable;
import org.didactic.report.table.MarkdownTable;
import org.didactic.report.table.Table;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.Results;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbered tables of the appendix, made of invented numbers; whole tables are compared with the files kept beside this
 * test, which {@code -Dgolden.update=true} writes anew.
 */
class AppendixTablesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/didactic/report/page/appendix");
    private static final StudyResults STUDY =
            RobustFixture.of(StudyFixture.published().build(), List.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correlations:funded",
                "balance:funded",
                "windows:funded",
                "windows:expenditure",
                "placebo:funded",
                "pretrends:all",
                "bounds:funded",
                "without:all",
                "variants:all",
                "missingness:all",
                "permutation:all",
                "several_outcomes:all"
            })
    void aTableReadsAsItAlwaysDid(String key) throws IOException {
        matches(key.replace(':', '-') + ".md", MarkdownTable.write(table(STUDY, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"variants:all", "without:all", "pretrends:all"})
    void aStudyOfOneOutcomeNamesItOnceAndNotInEveryRow(String key) throws IOException {
        StudyResults one = RobustFixture.of(StudyFixture.of(List.of("funded")).build(), List.of());

        matches("one-outcome-" + key.replace(":all", ".md"), MarkdownTable.write(table(one, key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correlations:funded",
                "balance:funded",
                "windows:funded",
                "placebo:funded",
                "pretrends:all",
                "bounds:funded",
                "without:all",
                "variants:all",
                "missingness:all",
                "permutation:all",
                "several_outcomes:all"
            })
    void whereNothingCameOutATableSaysSo(String key) {
        StudyResults empty = new StudyResults(
                STUDY.analysis(),
                STUDY.panels(),
                Results.of(STUDY.results().estimations()),
                STUDY.ledgers(),
                STUDY.findings(),
                STUDY.joins());

        Table table = table(empty, key);

        assertThat(table.finding()).isNotEmpty().doesNotContain("null", "[", "  ");
        assertThat(Jsoup.parse(HtmlTable.write(table, "id")).select("table")).hasSize(1);
    }

    @Test
    void everyRowFillsEveryColumn() {
        for (ExhibitFamily family : ExhibitFamily.values()) {
            for (String key : family.keys(STUDY.analysis())) {
                if (ExhibitFamily.of(Kind.TABLE, key) == family) {
                    Table table = table(STUDY, key);
                    int groups =
                            table.groups().stream().mapToInt(Table.Group::span).sum();
                    assertThat(groups).as(key).isIn(0, table.columns().size() - 1);
                    assertThat(table.body())
                            .as(key)
                            .isNotEmpty()
                            .allSatisfy(row -> assertThat(row.cells().stream()
                                            .mapToInt(Table.Cell::span)
                                            .sum())
                                    .isIn(
                                            row.opening() ? 0 : -1,
                                            table.columns().size() - 1));
                }
            }
        }
    }

    @Test
    void theDataOfATableAreTheNumbersInFullUnderTheirIds() {
        assertThat(table(STUDY, "bounds:funded").data())
                .contains(List.of(
                        "funded.twfe@yearly.sensitivity_rm:first:0.5",
                        "Funded care, first period, relative magnitudes, bound 0.5",
                        "Two-way fixed effects",
                        "",
                        "",
                        "",
                        "",
                        "-0.19500000000000001",
                        "0.0050000000000000044",
                        ""));
        assertThat(table(STUDY, "without:all").data())
                .anyMatch(row -> row.get(0).equals("funded.twfe@without.unit:Authority 137")
                        && row.get(1).equals("Without unit Authority 137"));
        assertThat(table(STUDY, "variants:all").data())
                .extracting(row -> row.get(0))
                .contains("funded.sun_abraham@plain.att", "funded.twfe@plain.att")
                .doesNotContain("signposted.twfe@kept.att");
    }

    @Test
    void rowsUnderAHeadAreAGroupOfTheirOwn() {
        Document page = Jsoup.parse(HtmlTable.write(table(STUDY, "bounds:funded"), "id"));

        assertThat(page.select("tbody")).hasSize(2);
        assertThat(page.select("tbody:first-of-type th[scope=rowgroup]").text()).isEqualTo("Relative magnitudes");
        assertThat(page.select("tbody:first-of-type th[scope=col]").eachText())
                .containsExactly("M\u0304 = 0.5", "M\u0304 = 1", "M\u0304 = 1.5", "M\u0304 = 2", "M\u0304");
        assertThat(LatexTable.write(table(STUDY, "bounds:funded"), "bounds"))
                .contains("\\textbf{Relative magnitudes} &  & $\\bar{M}$~=~0.5")
                .doesNotContain("\u0304");
    }

    @Test
    void anAbsentNumberIsADashThatIsReadOutWithItsReason() {
        assertThat(Jsoup.parse(HtmlTable.write(table(STUDY, "correlations:funded"), "id"))
                        .select(".unseen")
                        .eachText())
                .containsExactly("it does not change inside units", "left out", "left out");
    }

    @Test
    void numbersOfTheNarrativeLinkToTheTableThatShowsThem() throws IOException {
        Document page = page("""
                <@table "funded"/>

                <@table "bounds:funded"/>

                <@table "windows:funded"/>

                <@table "correlations:funded"/>

                ${ci("funded.twfe@yearly.sensitivity_rm:first:0.5")} ${est("funded.twfe@window3.att")}
                ${est("funded.selection.vif:beds")} ${est("funded.twfe.att")} ${low("funded.twfe@window4.att")}
                """);

        assertThat(page.select("a.num").stream()
                        .collect(Collectors.toMap(each -> each.text(), each -> each.attr("href"))))
                .isEqualTo(Map.of(
                        "−0.20 to 0.005", "#table-2",
                        "−0.09", "#table-3",
                        "2.04", "#table-4",
                        "−0.10", "#table-1",
                        "−0.14", "#table-3"));
        assertThat(page.select("#table-2").parents().select("details p").text())
                .contains("funded.twfe@yearly.sensitivity_original:first");
    }

    @Test
    void aTableOfTheAuthorsOwnIsPrintedAsItIs() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), """
                Site,Start,"Population 65+",Note
                "Somerset <b>",2017,"131,500","=1+1"
                Wigan,2019,-63200,"a | pipe, *stars*"
                """);
        List<ReportFile> files = render("<@table \"declared:sites\"/>\n");

        assertThat(text(files, "tables/table-1.md")).isEqualTo("""
                **Table 1. Sites that joined.**

                | Site | Start | Population 65+ | Note |
                | :--- | ---: | ---: | :--- |
                | Somerset \\<b\\> | 2017 | 131,500 | \\=1+1 |
                | Wigan | 2019 | −63200 | a \\| pipe, \\*stars\\* |

                As listed by the programme.
                """);
        assertThat(text(files, "index.html"))
                .contains("<th scope=\"row\">Somerset &lt;b&gt;</th><td>2017</td>")
                .contains("<td class=\"text\">=1+1</td>");
        assertThat(text(files, "tables/table-1.csv")).contains("'=1+1");
    }

    private Document page(String narrative) throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "a,b\n1,2\n");
        return Jsoup.parse(text(render(narrative), "index.html"));
    }

    private List<ReportFile> render(String narrative) throws IOException {
        Files.writeString(folder.resolve("report.md"), narrative);
        StudyResults study = StudyFixture.published()
                .in(folder.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .build();
        DeclaredTable sites = new DeclaredTable(
                RobustFixture.name("sites"),
                RobustFixture.name("sites.csv"),
                "Sites that joined",
                "As listed by the programme.");
        return ReportRenderer.render(RobustFixture.of(study, List.of(sites)));
    }

    private static String text(List<ReportFile> files, String path) {
        return files.stream()
                .filter(each -> each.path().equals(path))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(StudyResults study, String key) {
        ExhibitFamily family = ExhibitFamily.of(Kind.TABLE, key);
        assertThat(family).as(key).isNotNull();
        return AppendixTables.of(new StudyIndex(study), family, ExhibitFamily.subject(key));
    }

    private static void matches(String name, String written) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }
}
