package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.didactic.report.StudyResults;
import org.didactic.report.figure.Distribution;
import org.didactic.report.figure.DistributionGroup;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.figure.OutcomeFigure;
import org.didactic.report.page.StudyFixture.Choices;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis.AttWeights;
import org.junit.jupiter.api.Test;

/** What a page says of an estimator is that estimator's own choice, not the analysis file's common one. */
class EstimatorChoicesTest {

    @Test
    void everyIntervalIsSaidToHaveItsEstimatorsLevel() {
        StudyResults study = chosen(Choices.USUAL.level(0.9));

        assertThat(file(study, "tables/table-2.md"))
                .contains("Two-way fixed effects: 95\u00a0% intervals. Sun and Abraham (2021): 90\u00a0% intervals.");
        assertThat(file(study, "report.md"))
                .contains(
                        "Sun and Abraham (2021), with 90\u00a0% interval",
                        "95\u00a0% (Two-way fixed effects) and 90\u00a0% (Sun and Abraham (2021)) intervals");
        assertThat(figure(study).description())
                .containsSubsequence("Two-way fixed effects,", "with 95\u00a0% intervals", "with 90\u00a0% intervals");
    }

    @Test
    void averagesAreDescribedByWhatEveryEstimatorWeighs() {
        assertThat(note(Choices.USUAL))
                .contains("Average effect with every coefficient weighted by the rows behind it.");
        assertThat(note(Choices.USUAL.averages(AttWeights.OBSERVATIONS, "beds")))
                .contains(
                        "Two-way fixed effects: average effect with every coefficient weighted by the rows behind it.",
                        "Sun and Abraham (2021): average effect with every coefficient weighted by the sum of regression"
                                + " weights behind it.");
        assertThat(note(Choices.USUAL.averages(AttWeights.EQUAL, null)))
                .contains(
                        "Two-way fixed effects: average effect with every period counted alike.",
                        "Sun and Abraham (2021): average effect with every period counted alike, cohorts inside a period"
                                + " by their rows.");
        assertThat(note(Choices.USUAL.averages(AttWeights.COHORT_SHARE, null)))
                .contains("weighted by the number of its cohort's units");
    }

    @Test
    void anEstimatorWithOneCoefficientHasNeitherWeightsNorColumnsOfSupport() {
        StudyResults study = chosen(Choices.USUAL.withOneCoefficient());

        assertThat(file(study, "tables/table-2.md")).contains("Sun and Abraham (2021): average effect with");
        String support = file(study, "report.md")
                .split("what stands behind every coefficient")[1]
                .split("\n\n")[1];
        assertThat(support).contains("Sun and Abraham").doesNotContain("Two-way", "\u2014");
    }

    @Test
    void oneKeyThatMeansDifferentPeriodsStandsInTwoLines() {
        StudyResults study = chosen(Choices.USUAL.withClosedEnd());

        assertThat(file(study, "tables/table-2.md"))
                .containsPattern("\\| Years 4 and later \\| [^|]+ \\| [^|]+ \\| [^|]+ \\| \u2014 \\| \\| \\|")
                .containsPattern("\\| Year 4 \\| \u2014 \\| \\| \\| [^|]+[0-9][^|]+ \\|");
        assertThat(Objects.requireNonNull(figure(study).eventStudy()).periods())
                .extracting(EventStudy.Period::label)
                .endsWith("4+ / 4");
    }

    @Test
    void levelsThatDifferInTheirCaseKeepTheirOwnBoxes() {
        assertThat(levels(Choices.USUAL.routes("north", "North"))).containsExactly("North", "north");
        assertThat(levels(Choices.USUAL.routes("south", "north"))).containsExactly("North", "South");
    }

    private static List<String> levels(Choices choices) {
        Distribution distribution =
                Objects.requireNonNull(figure(chosen(choices)).distribution());
        return distribution.groups().stream().map(DistributionGroup::level).toList();
    }

    private static OutcomeFigure figure(StudyResults study) {
        StudyIndex index = new StudyIndex(study);
        return Objects.requireNonNull(
                OutcomeFigures.of(index, index.outcomes().get(0).id().value(), "figure-1"));
    }

    private static String note(Choices choices) {
        return file(chosen(choices), "tables/table-2.md");
    }

    private static StudyResults chosen(Choices choices) {
        return StudyFixture.small().choosing(choices).build();
    }

    private static String file(StudyResults study, String path) {
        return ReportRenderer.render(study).stream()
                .filter(each -> each.path().equals(path))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8).replace("\\", ""))
                .findFirst()
                .orElseThrow();
    }
}
