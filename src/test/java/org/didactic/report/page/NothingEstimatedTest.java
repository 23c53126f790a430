package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.junit.jupiter.api.Test;

/** A study of which nothing could be estimated. */
class NothingEstimatedTest {
    private static final String MARKDOWN = ReportRenderer.render(study()).stream()
            .filter(file -> file.path().equals("report.md"))
            .map(NothingEstimatedTest::text)
            .collect(Collectors.joining());

    @Test
    void theReasonTakesThePlaceOfTheNumber() {
        assertThat(MARKDOWN)
                .contains("- Funded care: **Not estimated**: no row is left")
                .contains("Funded care: not estimated: no row is left.");
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        assertThat(MARKDOWN)
                .doesNotContain("This is the average effect after the start by")
                .doesNotContain(
                        "Standard errors none", "Average effect with every coefficient weighted", "Change against");
    }

    @Test
    void termsAreNamedInWords() {
        assertThat(MARKDOWN)
                .contains("the average before the start (no row is left)", "the 2017 cohort in years ", "adjusted R")
                .doesNotContain("pretrend (", "cell:2017", "r2\\_adjusted");
    }

    private static String text(ReportFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static StudyResults study() {
        StudyResults study = StudyFixture.small().build();
        List<Estimation> none = study.results().estimations().stream()
                .map(NothingEstimatedTest::empty)
                .toList();
        return new StudyResults(
                study.analysis(), study.panels(), Results.of(none), study.ledgers(), study.findings(), study.joins());
    }

    private static Estimation empty(Estimation full) {
        List<TermEstimate> missing = List.of(
                        new Term.Att(),
                        new Term.Pretrend(),
                        new Term.Period(2),
                        new Term.Cell(2017, 2),
                        new Term.Fit(Term.Statistic.R2_ADJUSTED))
                .stream()
                .map(term -> new TermEstimate(term, new Value.NotIdentified("no row is left"), 0, 0))
                .toList();
        return new Estimation(
                full.outcome(),
                full.estimator(),
                full.method(),
                full.sample(),
                missing,
                List.of(),
                List.of(),
                new CovarianceReport("none", null, 0, "none", 1, 0, null, List.of(), List.of(), "no row is left"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
