package org.didactic.diagnose.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.didactic.estimate.Value;
import org.didactic.fixture.AskedStudy;
import org.didactic.result.ValueFigures;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);
    private static final String ESTIMATORS = """
            covariates: [x]
            estimators:
              - {id: twfe, method: twfe}
              - {id: cs, method: callaway-santanna, appendix: true}
              - {id: sunab, method: sun-abraham, always_treated: drop}
            """;
    private static final AskedStudy STUDY =
            AskedStudy.of(AskedStudy.rows(), ESTIMATORS, "robustness: {pretrend: true}");

    @Test
    void differencesAreMeasuredFromTheLastEstimatorThatIsNotForTheAppendix() {
        assertThat(plain("twfe@agreement.difference"))
                .isCloseTo(estimate("twfe.att") - estimate("sunab.att"), ROUNDING);
        assertThat(plain("cs@agreement.difference")).isCloseTo(estimate("cs.att") - estimate("sunab.att"), ROUNDING);
        assertThat(STUDY.ids("sunab@agreement")).doesNotContain("sunab@agreement.difference");
    }

    @Test
    void theSharesOfTheCohortsAreThoseOfTheAverage() {
        // Four, three and one treated years of two, two and one units.
        assertThat(plain("sunab@agreement.cohort_share:2003")).isCloseTo(8.0 / 15, ROUNDING);
        assertThat(plain("sunab@agreement.cohort_share:2004")).isCloseTo(6.0 / 15, ROUNDING);
        assertThat(plain("sunab@agreement.cohort_share:2006")).isCloseTo(1.0 / 15, ROUNDING);
        assertThat(plain("cs@agreement.cohort_share:2003")).isCloseTo(8.0 / 15, ROUNDING);
    }

    @Test
    void alwaysTreatedUnitsAreCountedWhereTheyStayAndLeftOutForComparison() {
        assertThat(plain("twfe@agreement.always_treated")).isEqualTo(1);
        assertThat(plain("sunab@agreement.always_treated")).isZero();
        AskedStudy without = AskedStudy.of(
                AskedStudy.rows().stream().filter(row -> !row.startsWith("u00")).toList(), ESTIMATORS);
        assertThat(estimate("twfe@agreement.without_always_treated"))
                .isCloseTo(ValueFigures.of(without.row("twfe.att").value()).estimate(), Offset.offset(1e-10));
        assertThat(STUDY.ids("sunab@agreement")).doesNotContain("sunab@agreement.without_always_treated");
    }

    @Test
    void covariatesAndRowsAreCountedAndWhereCovariatesDifferTheyAreLeftOut() {
        AskedStudy study = AskedStudy.of(
                AskedStudy.rows(),
                "covariates: [x]",
                "estimators:",
                "  - {id: twfe, method: twfe}",
                "  - {id: bare, method: sun-abraham, covariates: [], always_treated: drop, appendix: true}",
                "  - {id: sunab, method: sun-abraham, always_treated: drop}",
                "robustness: {pretrend: true}");
        assertThat(plain(study, "sunab@agreement.covariates")).isEqualTo(1);
        assertThat(plain(study, "bare@agreement.covariates")).isZero();
        assertThat(plain(study, "twfe@agreement.rows")).isEqualTo(18 * 6);
        assertThat(plain(study, "sunab@agreement.rows")).isEqualTo(17 * 6);
        assertThat(study.row("sunab@agreement.without_covariates").value())
                .isEqualTo(study.row("bare.att").value());
        assertThat(study.ids("bare@agreement")).doesNotContain("bare@agreement.without_covariates");
        assertThat(study.ids("twfe@agreement")).doesNotContain("twfe@agreement.without_covariates");
    }

    @Test
    void theWeightsAreThoseOfOneCoefficientWithoutAlwaysTreatedUnits() {
        AskedStudy single = AskedStudy.of(
                AskedStudy.rows().stream().filter(row -> !row.startsWith("u00")).toList(),
                "covariates: [x]",
                "estimators: [{id: twfe, method: twfe, event_time: none, decompose: true}]");
        for (String term : List.of("negative_weights", "negative_weight_sum")) {
            assertThat(plain("twfe@agreement." + term)).isCloseTo(plain(single, "twfe." + term), ROUNDING);
        }
        assertThat(STUDY.row("twfe@agreement.already_treated_weight").value())
                .isEqualTo(single.row("twfe.already_treated_weight").value());
    }

    @Test
    void nothingIsToldUnlessRobustnessIsAskedFor() {
        assertThat(AskedStudy.of(AskedStudy.rows(), ESTIMATORS).ids("twfe@agreement"))
                .isEmpty();
    }

    private static double estimate(String id) {
        return ((Value.Estimated) STUDY.row(id).value()).estimate();
    }

    private static double plain(String id) {
        return plain(STUDY, id);
    }

    private static double plain(AskedStudy study, String id) {
        return ((Value.Plain) study.row(id).value()).value();
    }
}
