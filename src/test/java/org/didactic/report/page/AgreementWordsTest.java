package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.report.StudyResults;
import org.didactic.report.wording.AgreementWords;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.Results;
import org.didactic.spec.OutcomeSpec;
import org.junit.jupiter.api.Test;

class AgreementWordsTest {
    private static final StudyResults STUDY = StudyFixture.published().build();

    @Test
    void withoutDiagnosticsOnlyTheDistanceIsTold() {
        assertThat(words(List.of()))
                .containsExactly("The average effect runs from \u22129.6 percentage points (Sun and Abraham (2021)) to"
                        + " \u22129.5 percentage points (Two-way fixed effects), less than one standard error of the most"
                        + " certain of them apart.");
    }

    @Test
    void whatCouldBeTheReasonIsTold() {
        Value.Estimated without = new Value.Estimated(-0.08, 0.02, 148.0, -4, 0.001, -0.12, -0.04);

        assertThat(words(List.of(
                        numbers(
                                "twfe",
                                number("always_treated", new Value.Plain(2)),
                                number("without_always_treated", without),
                                number("cohort_share", new Value.Plain(0.5), "2017"),
                                number(new Term.NegativeWeights(), new Value.Plain(7)),
                                number(new Term.NegativeWeightSum(), new Value.Plain(-0.03)),
                                number(new Term.AlreadyTreatedWeight(), new Value.Plain(0.12))),
                        numbers(
                                "sun_abraham",
                                number("always_treated", new Value.Plain(0)),
                                number("cohort_share", new Value.Plain(0.3), "2017"),
                                number("cohort_share", new Value.Plain(0.1), "2018")))))
                .containsSequence(
                        "The sample of Two-way fixed effects has 2 authorities treated in every period, which others leave"
                                + " out; without them its average is \u22128.0 percentage points.",
                        "They weigh cohorts differently, most of all that of 2017: its share in the average is 50\u00a0% by"
                                + " Two-way fixed effects, 30\u00a0% by Sun and Abraham (2021).",
                        "A single two-way coefficient for all that comes after the start would give 7 treated rows"
                                + " negative weights (\u22120.03 in sum, of a total of one): an effect that grows can then"
                                + " show as a fall. Comparisons with units that are treated already make up 12\u00a0% of"
                                + " it.");
    }

    @Test
    void otherCovariatesAreToldWithWhatEachFindsWithoutAny() {
        assertThat(words(List.of(
                        numbers(
                                "twfe",
                                number("covariates", new Value.Plain(5)),
                                number("rows", new Value.Plain(1770)),
                                number("without_covariates", RobustFixture.effect(-0.091, 0.03))),
                        numbers(
                                "sun_abraham",
                                number("covariates", new Value.Plain(1)),
                                number("rows", new Value.Plain(1746)),
                                number("without_covariates", RobustFixture.effect(-0.087, 0.03))))))
                .contains(
                        "They use different covariates: Two-way fixed effects 5, Sun and Abraham (2021) 1; without any the"
                                + " average effect is \u22129.1 percentage points (Two-way fixed effects), \u22128.7"
                                + " percentage points (Sun and Abraham (2021)).",
                        "They use different rows: Two-way fixed effects 1,770, Sun and Abraham (2021) 1,746.");
    }

    @Test
    void sharesThatHardlyDifferAreNotMadeMuchOf() {
        assertThat(words(List.of(
                        numbers("twfe", number("cohort_share", new Value.Plain(0.350), "2017")),
                        numbers("sun_abraham", number("cohort_share", new Value.Plain(0.354), "2017")))))
                .contains("They give each cohort nearly the same share in the average.");
    }

    @Test
    void aSingleEstimatorAgreesWithNobody() {
        StudyResults one = new StudyResults(
                STUDY.analysis(),
                STUDY.panels(),
                Results.of(STUDY.results().estimations().subList(0, 1)),
                STUDY.ledgers(),
                STUDY.findings(),
                STUDY.joins());
        StudyIndex index = new StudyIndex(one);

        assertThat(AgreementWords.of(index, index.outcomes().get(0))).isEmpty();
    }

    private static List<String> words(List<Diagnostic> diagnostics) {
        StudyResults study = new StudyResults(
                STUDY.analysis(),
                STUDY.panels(),
                Results.of(STUDY.results().estimations(), List.of(), new ArrayList<>(diagnostics)),
                STUDY.ledgers(),
                STUDY.findings(),
                STUDY.joins());
        StudyIndex index = new StudyIndex(study);
        OutcomeSpec funded = index.outcome("funded");
        return AgreementWords.of(index, Objects.requireNonNull(funded));
    }

    private static Diagnostic numbers(String estimator, TermEstimate... numbers) {
        return new Diagnostic("funded", estimator + "@agreement", List.of(numbers), 10, 5, List.of());
    }

    private static TermEstimate number(String name, Value value, String... about) {
        return number(Term.Diagnostic.of(name, about), value);
    }

    private static TermEstimate number(Term term, Value value) {
        return new TermEstimate(term, value, 10, 5);
    }
}
