package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.ReportFile;
import org.didactic.result.Stars;
import org.didactic.text.NumberText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report, and everywhere in it the same text for the same number. */
class SameNumberTest {
    private static final String NARRATIVE = """
            <@findings/>

            ${effect("funded.sun_abraham.att")}

            <#list ["att", "period:-4", "period:-2", "period:0", "period:2", "period:4", "pretrend"] as t>
            ${t} is ${est("funded.sun_abraham." + t)}; ${se("funded.sun_abraham." + t)}; ${low("funded.sun_abraham." + t)}; \
            ${high("funded.sun_abraham." + t)}; ${p("funded.sun_abraham." + t)}; ${ci("funded.sun_abraham." + t)}; \
            ${pp("funded.sun_abraham." + t)}; ${pp_ci("funded.sun_abraham." + t)}

            </#list>
            <@figure "funded"/>

            <@table "funded"/>
            """;
    private static final Map<String, String> ROWS = rows();

    @TempDir
    Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("att", "Average effect (ATT)");
        rows.put("period:-4", "Years −4 and earlier");
        rows.put("period:-2", "Years −3 to −2");
        rows.put("period:0", "Years 0 to 1");
        rows.put("period:2", "Years 2 to 3");
        rows.put("period:4", "Years 4 and later");
        rows.put("pretrend", "Average before the start");
        return rows;
    }

    @BeforeEach
    void render() throws IOException {
        Files.writeString(folder.resolve("report.md"), NARRATIVE);
        List<ReportFile> rendered = ReportRenderer.render(StudyFixture.small()
                .in(folder.resolve("analysis.yaml"))
                .narratedBy("report.md")
                .build());
        rendered.forEach(each -> files.put(each.path(), new String(each.content(), StandardCharsets.UTF_8)));
    }

    @Test
    void tablesAndTheNarrativeAgree() {
        Document page = Jsoup.parse(text("index.html"));
        ROWS.forEach((term, label) -> {
            List<String> told = told(term);
            String estimate = told.get(0) + " (" + told.get(1) + ")";
            List<String> expected = List.of(estimate, told.get(2), told.get(3));

            assertThat(cells(text("tables/table-1.md"), label))
                    .as("Markdown, %s", term)
                    .isEqualTo(expected);
            assertThat(cells(text("report.md"), label))
                    .as("report.md, %s", term)
                    .isEqualTo(expected);
            assertThat(cells(text("tables/table-1.tex").replace("&", "|").replace("\\\\", " |"), label))
                    .as("LaTeX, %s", term)
                    .isEqualTo(expected);
            Element row = page.select("tr:has(th:containsOwn(" + label + "))").stream()
                    .filter(each -> each.select("td").size() == 6)
                    .findFirst()
                    .orElseThrow();
            assertThat(row.select("td").stream()
                            .map(each -> bare(each.text()))
                            .toList()
                            .subList(3, 6))
                    .as("HTML, %s", term)
                    .isEqualTo(expected);
            assertThat(told.get(5)).isEqualTo(told.get(2) + " to " + told.get(3));
            assertThat(page.text()).contains(term + " is " + String.join("; ", told));
        });
    }

    @Test
    void dataFilesHoldTheNumberThatIsPrintedWithAHyphenForAMinus() {
        ROWS.forEach((term, label) -> {
            List<String> told = told(term);
            String[] cells = line("tables/table-1.csv", "funded.sun_abraham." + term + ",")
                    .split(",");
            assertThat(String.join("", cells)).doesNotContain("\u2212");
            assertThat(List.of(
                            page(cells[3], 2),
                            page(cells[4], 2),
                            page(cells[7], 2),
                            page(cells[8], 2),
                            NumberText.probability(Double.parseDouble(cells[6]))))
                    .isEqualTo(told.subList(0, 5));
            if (term.equals("period:4")) {
                assertThat(line("figures/figure-1.csv", "B,,,,Sun and Abraham (2021),4+,"))
                        .endsWith("," + cells[3] + "," + cells[7] + "," + cells[8]);
            }
        });
    }

    @Test
    void theTableBehindTheFigureHasTheSameNumbersInPoints() {
        Element points = Jsoup.parse(text("index.html")).select("figure table, details table").stream()
                .filter(each -> each.text().contains("4+"))
                .findFirst()
                .orElseThrow();
        String[] numbers =
                line("tables/table-1.csv", "funded.sun_abraham.period:4,").split(",");
        List<String> shown =
                points.select("tr:has(th:containsOwn(4+)) td").eachText().subList(3, 6);
        assertThat(shown).isEqualTo(List.of(points(numbers[3], 2), points(numbers[7], 2), points(numbers[8], 2)));
        assertThat(told("period:4").get(6)).isEqualTo(points(numbers[3], 1)).isEqualTo("\u221217.0");
    }

    @Test
    void theSentenceAndTheKeyFindingGiveTheSizeOfThePoints() {
        String points = told("att").get(6).replace("\u2212", "");
        String p = told("att").get(4);
        assertThat(text("report.md"))
                .contains("Funded care fell by " + points + " percentage points (95\u00a0% interval 5 to 14; p\u00a0"
                        + (p.startsWith("<") ? "<\u00a0" + p.substring(1) : "=\u00a0" + p) + ").");
        assertThat(Jsoup.parse(text("index.html")).text())
                .contains("Funded care Fell by " + points + " percentage points (5 to 14)");
    }

    @Test
    void theStarOfARowFitsItsPrintedP() {
        ROWS.forEach((term, label) -> {
            String printed = told(term).get(4);
            String stars = line("tables/table-1.md", "| " + (term.equals("att") ? "**" : "") + label)
                    .split("\\|")[5]
                    .replaceAll("[^*+]", "");
            String shown = term.equals("att") ? stars.substring(2, stars.length() - 2) : stars;
            double p = Double.parseDouble(printed.replace("<", ""));
            assertThat(shown).as("%s, p %s", term, printed).isEqualTo(Stars.of(printed.startsWith("<") ? p / 2 : p));
        });
    }

    /** What the narrative says of a term: estimate, error, both ends, p, interval, points and their interval. */
    private List<String> told(String term) {
        String line = text("report.md")
                .lines()
                .filter(each -> each.startsWith(term + " is "))
                .findFirst()
                .orElseThrow();
        return Arrays.asList(
                line.substring((term + " is ").length()).replace("\\<", "<").split("; "));
    }

    private String text(String path) {
        return files.getOrDefault(path, "");
    }

    private String line(String path, String start) {
        return text(path)
                .lines()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of the second estimator in the row with this label. */
    private static List<String> cells(String table, String label) {
        String row = table.lines()
                .map(SameNumberTest::bare)
                .filter(each -> each.replace("|", "").strip().startsWith(label + " "))
                .filter(each -> each.chars().filter(c -> c == '|').count() >= 7)
                .findFirst()
                .orElseThrow();
        String[] cells = row.strip().replaceFirst("^\\|", "").split("\\|");
        return Arrays.stream(cells, 4, 7).map(String::strip).toList();
    }

    private static String bare(String text) {
        return text.replace("$-$", "\u2212")
                .replaceAll("\\\\textbf\\{([^}]*)\\}", "$1")
                .replaceAll("[*\\\\]|(?<=\\))\\+", "");
    }

    private static String page(String number, int decimals) {
        return NumberText.page(Double.parseDouble(number), decimals);
    }

    private static String points(String number, int decimals) {
        return NumberText.page(100 * Double.parseDouble(number), decimals);
    }
}
