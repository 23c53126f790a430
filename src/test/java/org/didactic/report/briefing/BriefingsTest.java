package org.didactic.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.didactic.report.InputNotes;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyCompanions;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.result.briefing.BriefingNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/didactic/report/briefing");
    private static final int LARGEST = 400_000;
    private static final String HOSTILE = new PageNames(List.of(MadeSites.HOSTILE_UNIT)).of(MadeSites.HOSTILE_UNIT);
    private static final Pattern IDS = Pattern.compile("(?:data-ids|class=\"num\" title)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");
    private static final Pattern LETTERS =
            Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\" font-size=\"([\\d.]+)\" font-weight=\"600\"");

    private static Map<String, String> pages(StudyResults study) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (ReportFile file : Briefings.render(study, StudyTemplates.own())) {
            pages.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static List<String> html(Map<String, String> pages) {
        return pages.keySet().stream()
                .filter(each -> each.endsWith(".html"))
                .map(pages::get)
                .toList();
    }

    @Test
    void eachSiteHasAPageInEachFormatAndTheListNamesThemAll() {
        Map<String, String> pages = pages(MadeStudy.all());

        assertThat(pages.keySet())
                .containsExactly(
                        "briefings/index.html",
                        "briefings/" + HOSTILE + ".html",
                        "briefings/" + HOSTILE + ".md",
                        "briefings/S101.html",
                        "briefings/S101.md",
                        "briefings/site057.html",
                        "briefings/site057.md",
                        "briefings/s101~-2.html",
                        "briefings/s101~-2.md");
        assertThat(pages.get("briefings/index.html"))
                .contains("href=\"" + HOSTILE + ".html\"", "href=\"S101.html\"", "href=\"s101~-2.html\"");
    }

    @Test
    void aStudyWithoutBriefingsHasNoPages() {
        StudyResults made = MadeStudy.all();
        StudyResults none = new StudyResults(
                made.analysis(),
                made.panels(),
                made.results(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                InputNotes.NONE,
                StudyCompanions.NONE);

        assertThat(Briefings.render(none, StudyTemplates.own())).isEmpty();
    }

    /** {@code -Dgolden.update=true} writes the files anew. */
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "site057.html", "site057.md"})
    void aPageReadsAsItDid(String name) throws IOException {
        same(name, pages(MadeStudy.all()).get("briefings/" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void aPageThatHidesWhatItCanReadsAsItDid(String format) throws IOException {
        same("hidden." + format, pages(MadeStudy.plain()).get("briefings/" + HOSTILE + "." + format));
    }

    private static void same(String name, String page) throws IOException {
        Path golden = GOLDEN.resolve(name);
        String shown = page.replaceFirst("(?s)<style>.*</style>", "<style></style>");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyNumberThatAPageNamesIsInADataFile() {
        StudyResults study = MadeStudy.all();
        StudyCompanions companions = study.companions();
        BriefingNumbers numbers =
                BriefingNumbers.of(java.util.Objects.requireNonNull(companions.briefings()), companions.valuation());
        Set<String> named = new LinkedHashSet<>();
        html(pages(study)).forEach(page -> {
            Matcher ids = IDS.matcher(page);
            while (ids.find()) {
                named.addAll(List.of(ids.group(1).split(" ")));
            }
        });

        assertThat(named).hasSizeGreaterThan(60).allMatch(id -> isKnown(id, numbers, study));
    }

    private static boolean isKnown(String escaped, BriefingNumbers numbers, StudyResults study) {
        String id = escaped.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return numbers.find(id) != null || study.results().find(id) != null;
    }

    @Test
    void aPageNeedsNothingButItselfAndIsSmall() {
        assertThat(html(pages(MadeStudy.all())))
                .allSatisfy(page ->
                        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("http://", "https://", "<script", "<link", "src=\"")
                        .contains("lang=\"en-GB\"", "default-src 'none'", "href=\"../briefings.csv\""));
    }

    @Test
    void headingsAreInOrderAndIdsAreUnique() {
        assertThat(html(pages(MadeStudy.all()))).allSatisfy(page -> {
            List<Integer> levels = new ArrayList<>();
            HEADING.matcher(page).results().forEach(each -> levels.add(Integer.parseInt(each.group(1))));
            assertThat(levels.get(0)).isEqualTo(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
            }
            assertThat(ID.matcher(page).results().map(each -> each.group(1))).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyHeadOfATableHasAScope() {
        assertThat(html(pages(MadeStudy.all())))
                .allSatisfy(page -> assertThat(Pattern.compile("<th(?![^>]* scope=)[ >]")
                                .matcher(page)
                                .find())
                        .isFalse());
    }

    @Test
    void namesOfLinesNeverTouch() {
        List<String> charts = html(pages(MadeStudy.all())).stream()
                .flatMap(page -> Stream.of(page.split("<svg ")).skip(1))
                .filter(svg -> svg.contains("font-weight=\"600\""))
                .toList();

        assertThat(charts).hasSizeGreaterThan(20).allSatisfy(svg -> {
            List<Double> baselines = new ArrayList<>();
            Matcher letters = LETTERS.matcher(svg);
            double size = 0;
            while (letters.find()) {
                baselines.add(Double.parseDouble(letters.group(2)));
                size = Double.parseDouble(letters.group(3));
            }
            baselines.sort(null);
            for (int i = 1; i < baselines.size(); i++) {
                assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThanOrEqualTo(size * 1.19);
            }
        });
    }

    @Test
    void noNameOrCodeBecomesMarkup() {
        Map<String, String> pages = pages(MadeStudy.all());

        assertThat(html(pages)).noneMatch(page -> page.contains("<b>Binding</b>") || page.contains("<script"));
        assertThat(pages.get("briefings/" + HOSTILE + ".md")).startsWith("# Much \\<b\\>Binding\\</b\\> \\&");
    }

    @Test
    void theSamePagesComeOutElsewhere() {
        Map<String, String> here = pages(MadeStudy.all());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(pages(MadeStudy.all())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
