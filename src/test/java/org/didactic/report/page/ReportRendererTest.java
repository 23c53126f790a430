package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.didactic.report.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares a small report with the files kept beside this test; {@code -Dgolden.update=true} writes them anew. */
class ReportRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/didactic/report/page/small");
    private static final Map<String, String> SMALL =
            texts(ReportRenderer.render(StudyFixture.small().build()));

    @Test
    void theFilesComeInAFixedOrder() {
        assertThat(SMALL.keySet())
                .containsExactly(
                        "index.html",
                        "report.md",
                        "tables/table-1.csv",
                        "tables/table-1.md",
                        "tables/table-1.tex",
                        "tables/table-2.csv",
                        "tables/table-2.md",
                        "tables/table-2.tex",
                        "tables/table-3.csv",
                        "tables/table-3.md",
                        "tables/table-3.tex",
                        "figures/figure-1.svg",
                        "figures/figure-1.png",
                        "figures/figure-1.csv",
                        "figures/figure-2.svg",
                        "figures/figure-2.png",
                        "figures/figure-2.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "report.md",
                "tables/table-1.csv",
                "tables/table-1.md",
                "tables/table-1.tex",
                "tables/table-2.csv",
                "tables/table-2.md",
                "tables/table-2.tex",
                "tables/table-3.csv",
                "tables/table-3.md",
                "tables/table-3.tex"
            })
    void aSmallReportReadsAsItAlwaysDid(String path) throws IOException {
        String written = withoutCertificate(path.equals("index.html") ? body(SMALL.get(path)) : SMALL.get(path));
        Path golden = GOLDEN.resolve(path.replace("tables/", ""));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    /** What {@code make parity} found may change without the report. */
    private static String withoutCertificate(String page) {
        return page.replaceAll(
                        "(?m)^(<tr><th scope=\"row\" class=\"wrap\">|\\| ).*(fixest|did|DRDID|R 4|Sandwich|bacon|Honest|fwild).*\n",
                        "")
                .replaceAll("R: [0-9,]+ values compared", "R: N values compared");
    }

    @Test
    void localeAndTimeZoneChangeNoByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(texts(ReportRenderer.render(StudyFixture.small().build())))
                    .isEqualTo(SMALL);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theAnalysisFileMayLieInTheWorkingFolder() {
        assertThat(texts(ReportRenderer.render(
                        StudyFixture.small().in(Path.of("analysis.yaml")).build())))
                .isEqualTo(SMALL);
    }

    @Test
    void starsCanBeLeftOut() {
        Map<String, String> plain =
                texts(ReportRenderer.render(StudyFixture.small().withoutStars().build()));
        assertThat(plain.get("tables/table-2.md"))
                .doesNotContain("\\*\\*\\*", "p \\<")
                .contains("−0.10 (0.03)");
    }

    @Test
    void dataFilesKeepSpreadsheetsFromCalculating() {
        assertThat(SMALL.get("tables/table-1.csv")).contains(",\"'=Cost_a <b> & \"\"c|d\"\" $5 'e'\",");
    }

    /** The body without its pictures, which have a test of their own. */
    private static String body(String page) {
        String body = page.substring(page.indexOf("<body"), page.indexOf("</html>"));
        return body.replaceAll("(?s)<svg (?!class=\"spark\").*?</svg>", "<svg/>");
    }

    private static Map<String, String> texts(List<ReportFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.path(), new String(file.content(), StandardCharsets.ISO_8859_1)));
        texts.replaceAll((path, text) -> path.endsWith(".png")
                ? text
                : new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return texts;
    }
}
