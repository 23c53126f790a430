package org.didactic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.briefing.Briefings;
import org.didactic.report.briefing.MadeStudy;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.reproduce.RecordedNumbers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of sites, as the program writes them. */
@ExtendWith(InBrowser.class)
class BriefingPagesTest {
    private static final int SITES = 16;
    private static final int SHEETS = 2;
    private static final int LARGEST = 400_000;

    @TempDir
    static Path folder;

    private static Path study;

    @BeforeAll
    static void write() throws IOException {
        study = BriefedCls.write(folder);
    }

    /** The list of sites; estimates and values; estimates refused; a site that had started before the data. */
    @ParameterizedTest
    @ValueSource(strings = {"index", "S042", "S003", "S007"})
    void aPageServesEveryReader(String name, PageChecks checks) {
        assertThat(checks.of(page(name))).isEmpty();
    }

    @Test
    void aPageOfAPlaceThatNeverStartedWithHiddenNumbersServesEveryReader(PageChecks checks) throws IOException {
        Path page = only(MadeStudy.plain());

        assertThat(Jsoup.parse(page.toFile()).text()).contains("[c]", "has not joined");
        assertThat(checks.of(page)).isEmpty();
    }

    @Test
    void everySiteFillsTwoSheetsOfPaper(PageChecks checks) throws IOException {
        assertThat(sites())
                .hasSize(SITES)
                .allSatisfy(page -> assertThat(checks.sheets(page))
                        .as(page.getFileName().toString())
                        .isEqualTo(SHEETS));
    }

    @Test
    void sixMeasuresFillTwoSheetsOfPaperToo(PageChecks checks) throws IOException {
        Path page = only(MadeStudy.six());

        assertThat(Jsoup.parse(page.toFile()).select(".measures figure")).hasSize(6);
        assertThat(checks.sheets(page)).isEqualTo(SHEETS);
        assertThat(checks.of(PrintCheck.class, page)).isEmpty();
    }

    @Test
    void everyPageIsSmall() throws IOException {
        assertThat(pages())
                .hasSize(SITES + 1)
                .allSatisfy(page -> assertThat(page.toFile())
                        .satisfies(file -> assertThat(file.length()).isBetween(1L, (long) LARGEST)));
    }

    @Test
    void everyIdOfANumberIsInADataFile() throws IOException {
        Set<String> known = new LinkedHashSet<>();
        for (String name : List.of("briefings.csv", "results.csv")) {
            known.addAll(RecordedNumbers.read(Files.readAllBytes(study.resolve(name)), name)
                    .keySet());
        }
        for (Path page : pages()) {
            assertThat(ids(page))
                    .as(page.getFileName().toString())
                    .hasSizeGreaterThan(20)
                    .allMatch(known::contains);
        }
    }

    private static Set<String> ids(Path page) throws IOException {
        Document document = Jsoup.parse(page.toFile());
        Set<String> ids = new LinkedHashSet<>();
        document.select("[data-ids]")
                .forEach(each -> ids.addAll(List.of(each.attr("data-ids").split(" "))));
        document.select(".num[title]").forEach(each -> ids.add(each.attr("title")));
        return ids;
    }

    private static Path page(String name) {
        return study.resolve("briefings").resolve(name + ".html");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(study.resolve("briefings"))) {
            return files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sites() throws IOException {
        return pages().stream().filter(each -> !each.endsWith("index.html")).toList();
    }

    /** Returns the page of the only site of a study. */
    private static Path only(StudyResults made) throws IOException {
        ReportFile page = Briefings.render(made, StudyTemplates.own()).stream()
                .filter(each -> each.path().endsWith(".html") && !each.path().endsWith("index.html"))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve(page.path());
        Files.createDirectories(file.getParent());
        return Files.write(file, page.content());
    }
}
