package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureRenderer;
import org.didactic.report.wording.StudyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendixFiguresTest {
    private static final StudyResults STUDY = DrawnFixture.of(StudyFixture.published());
    private static final StudyIndex INDEX = new StudyIndex(STUDY);
    private static final StudyIndex PLAIN =
            new StudyIndex(StudyFixture.published().build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yearly:funded",
                "agreement:funded",
                "curve:expenditure",
                "sensitivity:all",
                "influence:all",
                "rollout:planned"
            })
    void everyFigureIsSmallToldInWordsAndKeepsItsIdsToItself(String key) {
        Figure figure = figure(key);
        String svg = FigureRenderer.svg(figure);

        assertThat(svg.length()).isLessThan(70_000);
        assertThat(svg).contains("<title id=\"figure-7-title\">", "<desc id=\"figure-7-desc\">");
        assertThat(Pattern.compile("id=\"(?!figure-7-)").matcher(svg).find()).isFalse();
        assertThat(figure.text().title()).isNotBlank().doesNotEndWith(".");
        assertThat(figure.text().description()).endsWith(".");
        assertThat(figure.text().caption()).endsWith(".");
        assertThat(figure.tables()).isNotEmpty();
        assertThat(figure.rows())
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(figure.rows().get(0)));
        assertThat(FigureRenderer.svg(figure(key))).isEqualTo(svg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yearly:funded", "agreement:funded", "curve:funded", "sensitivity:all", "influence:all"})
    void withoutRunsAndDiagnosticsThereIsNothingToDraw(String key) {
        assertThat(StudyFigures.of(PLAIN, key, "figure-7")).isNull();
    }

    @Test
    void theRollOutNeedsNoEstimates() {
        Figure figure = Objects.requireNonNull(StudyFigures.of(PLAIN, "rollout:funded", "figure-7"));

        assertThat(figure.text().title())
                .startsWith("Funded care: 16 of 149 authorities start between 2017 and 2021, in 5 cohorts;"
                        + " 1 was treated from the first period on;");
        assertThat(figure.rows()).contains(List.of("from 2018", "1", "Authority 155", "2018", "1", "0"));
        assertThat(figure.rows())
                .anySatisfy(row -> assertThat(row).startsWith("never treated", "132", "132 authorities"));
    }

    @Test
    void theYearlyFigureHasThePlaceboBesideItAndTheShamReferenceAtZero() {
        Figure figure = figure("yearly:funded");

        assertThat(figure.text().title())
                .isEqualTo("Funded care, Sun and Abraham (2021): 4 of 4 years after the start and 0 of 4 before it lie"
                        + " clear of zero; after a sham start 4 years early, 1 of 4 years");
        assertThat(figure.rows())
                .contains(
                        List.of("", "A", "Two-way fixed effects", "\u22121", "0", "", ""),
                        List.of("", "B", "Sun and Abraham (2021), 2 years early", "\u22121", "0", "", ""))
                .noneMatch(row -> row.get(1).equals("A") && row.get(3).equals("4"));
    }

    @Test
    void theDataFileHasProportionsAsTheyAreStored() {
        Figure stored = Objects.requireNonNull(StudyFigures.stored(INDEX, "yearly:funded", "figure-7"));

        assertThat(stored.rows())
                .anySatisfy(row -> assertThat(row.subList(1, row.size()))
                        .startsWith("A", "Two-way fixed effects", "0", "-0.059999999999999998"));
    }

    @Test
    void theCurveMarksTheDeclaredSpecificationAndSaysWhatIsVaried() {
        Figure figure = figure("curve:funded");
        List<List<String>> rows = figure.rows();

        assertThat(rows.get(0))
                .containsExactly(
                        "id",
                        "Estimator",
                        "Covariates",
                        "Window",
                        "Errors",
                        "Always treated",
                        "estimate",
                        "low",
                        "high",
                        "declared");
        assertThat(rows).hasSize(65);
        assertThat(rows.stream().filter(row -> row.get(9).equals("yes")).map(row -> row.get(0)))
                .containsExactly("funded.sun_abraham@curve.spec:declared:all:cluster:drop");
        assertThat(rows.subList(1, 65).stream().map(row -> Double.valueOf(row.get(6))))
                .isSorted();
        assertThat(figure.text().title()).startsWith("Funded care: of 64 specifications ");
        assertThat(pathsWithRoundEnds(FigureRenderer.svg(figure)))
                .as("dots of one look are one path")
                .isLessThanOrEqualTo(8);
    }

    @Test
    void theBoundsSayHowFarEveryOutcomeReaches() {
        Figure figure = figure("sensitivity:all");

        assertThat(figure.text().title())
                .contains("Funded care 0.67, Signposted above 5", "Gross current expenditure not at all");
        assertThat(figure.rows())
                .contains(List.of(
                        "funded.sun_abraham@yearly.breakdown_rm:first",
                        "Funded care",
                        "breakdown of relative magnitudes",
                        "0.67000000000000004",
                        "",
                        ""))
                .filteredOn(
                        row -> row.get(1).equals("Funded care") && row.get(2).equals("relative magnitudes"))
                .hasSize(4);
    }

    @Test
    void theUnitThatMovesTheEstimateMostIsNamed() {
        Figure figure = figure("influence:all");

        assertThat(figure.text().title()).contains("Funded care (Authority 146, 1.30 times)");
        assertThat(figure.text().description()).contains("furthest off without Authority 146");
    }

    @Test
    void aPageDrawsLettersThatAnEarlierFigureDefines(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("report.md"), "<@figure \"funded\"/>\n\n<@figure \"yearly:funded\"/>\n");
        StudyResults study = DrawnFixture.of(
                StudyFixture.published().in(folder.resolve("analysis.yaml")).narratedBy("report.md"));
        List<ReportFile> files = ReportRenderer.render(study);
        String page = text(files, "index.html");
        String alone = text(files, "figures/figure-2.svg");

        assertThat(alone).contains("xlink:href=\"#figure-2-r").doesNotContain("#figure-1-");
        assertThat(page).doesNotContain(alone);
        Pattern.compile("xlink:href=\"#(figure-[\\w-]+)\"")
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .forEach(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
    }

    private static long pathsWithRoundEnds(String svg) {
        return Pattern.compile("stroke-linecap=\"round\"")
                .matcher(svg)
                .results()
                .count();
    }

    private static String text(List<ReportFile> files, String path) {
        return files.stream()
                .filter(each -> each.path().equals(path))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(String key) {
        return Objects.requireNonNull(StudyFigures.of(INDEX, key, "figure-7"));
    }
}
