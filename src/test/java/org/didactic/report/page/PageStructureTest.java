package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader with a keyboard, a screen reader or no network relies on. */
class PageStructureTest {
    private static final byte[] BYTES =
            ReportRenderer.render(StudyFixture.published().build()).get(0).content();
    private static final Document PAGE = Jsoup.parse(new String(BYTES, StandardCharsets.UTF_8));

    @Test
    void nothingIsLoadedFromOutside() {
        assertThat(PAGE.select("script, iframe, object, embed, link, base, img, audio, video, image"))
                .isEmpty();
        assertThat(PAGE.select("[style]")).isEmpty();
        assertThat(PAGE.select("use").eachAttr("xlink:href")).allMatch(href -> href.startsWith("#figure-"));
        String style = PAGE.select("style").outerHtml();
        assertThat(style).doesNotContain("@import", "http:", "https:", "url(\"");
        assertThat(style.replace("url(data:", "")).doesNotContain("url(");
        assertThat(PAGE.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
        assertThat(PAGE.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.matches("#[\\w-]+|(tables/|figures/)?[\\w-]+\\.(csv|json|md|tex|svg|png)"));
    }

    @Test
    void idsAreUniqueAndEveryLinkOnThePageLeadsSomewhere() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (String href : PAGE.select("a[href^=#]").eachAttr("href")) {
            assertThat(ids).contains(href.substring(1));
        }
        for (Element labelled : PAGE.select("[aria-labelledby]")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby").split(" "));
        }
    }

    @Test
    void headingsDescendOneLevelAtATime() {
        int before = 0;
        for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(PAGE.select("h1")).hasSize(1);
    }

    @Test
    void everyTableHasACaptionAndEveryHeadAScope() {
        assertThat(PAGE.select("table")).isNotEmpty();
        for (Element table : PAGE.select("table")) {
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(table.select("th:not([scope])")).isEmpty();
        }
    }

    @Test
    void everyHeadOverSeveralColumnsStandsOverADeclaredGroup() {
        assertThat(PAGE.select("th[scope=colgroup]")).isNotEmpty();
        for (Element table : PAGE.select("table:has(th[scope=colgroup])")) {
            List<Integer> heads = table.select("th[scope=colgroup]").stream()
                    .map(PageStructureTest::span)
                    .toList();
            List<Integer> groups = table.select("> colgroup").stream()
                    .skip(1)
                    .map(group -> Integer.parseInt(group.attr("span")))
                    .toList();
            assertThat(groups).as(table.select("caption").text()).isEqualTo(heads);
        }
    }

    @Test
    void everyRowOfATableCoversItsColumns() {
        for (Element table : PAGE.select("table.book")) {
            int columns = width(table.select("tbody tr").first());
            assertThat(table.select("tbody tr, tfoot tr"))
                    .as(table.select("caption").text())
                    .allMatch(row -> width(row) == columns);
        }
    }

    private static int width(Element row) {
        return row.select("th, td").stream().mapToInt(PageStructureTest::span).sum();
    }

    private static int span(Element cell) {
        return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }

    @Test
    void whatScrollsCanBeReachedAndHasAName() {
        assertThat(PAGE.select(".scroll"))
                .allMatch(region -> region.attr("tabindex").equals("0")
                        && region.attr("role").equals("region")
                        && (region.hasAttr("aria-label") || region.hasAttr("aria-labelledby")));
    }

    @Test
    void everyFigureIsToldInWordsWithItsDataBesideIt() {
        assertThat(PAGE.select("figure")).hasSize(4);
        for (Element figure : PAGE.select("figure")) {
            Element picture = figure.select("svg").first();
            assertThat(picture).isNotNull();
            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(picture.select("title").text()).isNotEmpty();
            assertThat(picture.select("desc").text()).contains("95");
            Element data = figure.nextElementSibling();
            assertThat(data).isNotNull();
            assertThat(data.tagName()).isEqualTo("details");
            assertThat(data.select("table")).hasSize(2);
        }
    }

    @Test
    void landmarksBannerAndLanguageAreThere() {
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(PAGE.select("header, nav[aria-label], main, footer")).hasSize(4);
        assertThat(PAGE.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(PAGE.select(".banner").text()).startsWith("Synthetic data.");
    }

    @Test
    void everyBoundNumberLeadsToTheTableThatShowsIt() {
        for (Element number : PAGE.select("a.num")) {
            String outcome = number.attr("title").split("\\.")[0];
            String caption = PAGE.select(number.attr("href") + " caption").text();
            assertThat(caption).containsIgnoringCase(outcome);
        }
        assertThat(PAGE.select("a.num")).hasSizeGreaterThan(12);
    }

    @Test
    void thePageIsSmallEnoughToSend() {
        assertThat(BYTES.length).isLessThan(1_500_000);
    }

    @Test
    void theKeyFindingsStayATableWhateverTheyLookLike() {
        Element table = PAGE.select(".keys table").first();
        assertThat(table).isNotNull();
        assertThat(table.select("thead.unseen, tr.unseen, th.unseen")).isEmpty();
        assertThat(table.select("thead th").eachText()).containsExactly("Outcome", "Interval", "In words");
        assertThat(table.select("tr, th, td, thead, tbody").not("[role]")).isEmpty();
        assertThat(table.attr("role")).isEqualTo("table");
    }

    @Test
    void theIdOfANumberInTheTextCanBeReadBelowItsTable() {
        List<String> ids = PAGE.select("details .note code").eachText();
        assertThat(PAGE.select("a.num").eachAttr("title")).allMatch(ids::contains);
    }

    @Test
    void whatIsPromisedIsACommandOfTheProgram() {
        assertThat(PAGE.text()).contains("didactic report analysis.yaml", "didactic verify output/cls");
        assertThat(PAGE.select("#sources td").eachText()).contains("travels with the analysis folder");
    }

    @Test
    void outcomesMayHaveTheNamesOfSections() {
        List<String> names = List.of("data", "checks", "ledger", "methods", "top", "sources");
        Document page = Jsoup.parse(new String(
                ReportRenderer.render(StudyFixture.of(names).build()).get(0).content(), StandardCharsets.UTF_8));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("outcome-data", "outcome-top", "data", "checks", "table-7");
        assertThat(page.select("#table-1 caption").text()).contains("Table 1. ").doesNotContain("Share data");
        assertThat(page.select("#table-2 caption").text()).contains("Share data");
        assertThat(page.select("nav a").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
    }
}
