package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.panel.JoinReport;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class UnmatchedKeysTest {
    private static final List<String> MANY =
            IntStream.rangeClosed(1, 12).mapToObj(i -> "Unit " + i).toList();
    private final List<ReportFile> files = render(
            new JoinReport("requests", "beds", List.of("authority"), MANY, List.of("Elsewhere <i>")),
            new JoinReport("requests", "income", List.of("authority"), List.of(), List.of()));

    @Test
    void thePageListsAllKeysAndFoldsUpALongList() {
        Document page = Jsoup.parse(text(0));
        assertThat(page.select(".tables details summary").eachText())
                .containsExactly(
                        "12 keys of the panel \u201crequests\u201d that the source \u201cbeds\u201d does not have (authority)");
        assertThat(page.select(".tables details").text()).contains("Unit 1; Unit 2;", "Unit 12.");
        assertThat(page.select(".tables > p.note").eachText())
                .contains("1 key of the source \u201cbeds\u201d that the panel \u201crequests\u201d does not have"
                        + " (authority): Elsewhere <i>.");
        assertThat(page.select(".tables").text()).doesNotContain("income");
    }

    @Test
    void markdownListsTheFirstEight() {
        assertThat(text(1)).contains("12 keys of the panel", "Unit 8; \u2026").doesNotContain("Unit 9");
    }

    private String text(int file) {
        return new String(files.get(file).content(), StandardCharsets.UTF_8);
    }

    private static List<ReportFile> render(JoinReport... joins) {
        StudyResults study = StudyFixture.small().build();
        return ReportRenderer.render(new StudyResults(
                study.analysis(), study.panels(), study.results(), study.ledgers(), study.findings(), List.of(joins)));
    }
}
