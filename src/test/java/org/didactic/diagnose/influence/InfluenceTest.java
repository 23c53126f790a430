package org.didactic.diagnose.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.didactic.diagnose.Finding;
import org.didactic.estimate.ClusterStrength;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.fixture.AskedStudy;
import org.didactic.result.ResultRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfluenceTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-10);
    private static final String[] ASKED = {
        "covariates: [x]",
        "estimators:",
        "  - {id: twfe, method: twfe}",
        "  - {id: sunab, method: sun-abraham, always_treated: drop}",
        "  - {id: cs, method: callaway-santanna}",
        "  - {id: imputed, method: imputation}",
        "  - {id: stages, method: two-stage}",
        "  - {id: extended, method: extended-twfe, covariates: []}",
        "robustness: {influence: true}"
    };
    private static final AskedStudy STUDY = AskedStudy.of(AskedStudy.rows(), ASKED);

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "sunab", "cs", "imputed", "stages", "extended"})
    void theEffectWithoutAUnitOrCohortIsThatOfDataWithoutIt(String estimator) {
        AskedStudy withoutUnit = AskedStudy.of(kept(row -> !row.startsWith("u09")), ASKED);
        same(STUDY.row(estimator + "@without.unit:u09"), withoutUnit.row(estimator + ".att"));
        AskedStudy withoutCohort = AskedStudy.of(kept(row -> !row.startsWith("u03") && !row.startsWith("u06")), ASKED);
        same(STUDY.row(estimator + "@without.cohort:2003"), withoutCohort.row(estimator + ".att"));
    }

    @Test
    void onlyUnitsThatAnEstimatorUsesAreLeftOut() {
        assertThat(STUDY.ids("twfe@without"))
                .containsExactly(
                        "twfe@without.cohort:2001",
                        "twfe@without.cohort:2003",
                        "twfe@without.cohort:2004",
                        "twfe@without.cohort:2006",
                        "twfe@without.unit:u00",
                        "twfe@without.unit:u03",
                        "twfe@without.unit:u06",
                        "twfe@without.unit:u09",
                        "twfe@without.unit:u12",
                        "twfe@without.unit:u15");
        assertThat(STUDY.ids("sunab@without"))
                .doesNotContain("sunab@without.unit:u00", "sunab@without.cohort:2001")
                .hasSize(8);
    }

    @Test
    void clustersWeighWhatTheCovarianceSays() {
        ClusterStrength strength =
                STUDY.results().estimation("y", "twfe").covariance().strength().get(0);
        ClusterStrength.OfTerm average = strength.terms().stream()
                .filter(each -> each.term() instanceof Term.Att)
                .findFirst()
                .orElseThrow();
        assertThat(plain("twfe@influence.effective_clusters")).isEqualTo(average.effective());
        int place = strength.clusters().indexOf("u12");
        assertThat(plain("twfe@influence.leverage:u12"))
                .isEqualTo(strength.leverage().get(place));
        assertThat(plain("twfe@influence.partial_leverage:u12"))
                .isEqualTo(average.partialLeverage().get(place));
        assertThat(STUDY.ids("twfe@influence")).hasSize(1 + 2 * 6);
        assertThat(STUDY.ids("cs@influence")).isEmpty();
    }

    @Test
    void neitherTheOrderOfRowsNorTheNamesOfUnitsMatter() {
        List<String> shuffled = new ArrayList<>(AskedStudy.rows());
        Collections.shuffle(shuffled, new Random(4));
        shuffled.replaceAll(row -> "v" + (99 - Integer.parseInt(row.substring(1, 3))) + row.substring(3));
        AskedStudy other = AskedStudy.of(shuffled, ASKED);
        same(STUDY.row("twfe@without.unit:u09"), other.row("twfe@without.unit:v90"));
        same(STUDY.row("sunab@without.cohort:2004"), other.row("sunab@without.cohort:2004"));
    }

    @Test
    void aUnitThatMovesTheEffectByMoreThanItsErrorIsNamed() {
        List<String> rows = new ArrayList<>(AskedStudy.rows());
        rows.replaceAll(
                row -> row.matches("u12,200[4-6],2004,.*") ? row.replaceFirst("(,200[4-6],2004),[^,]*", "$1,60") : row);
        Finding finding =
                AskedStudy.of(rows, ASKED).found("influence.single-unit").get(0);
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.units()).containsExactly("u12");
        assertThat(finding.where()).contains("y.twfe");
        assertThat(finding.what())
                .isEqualTo("The average effect moves by more than its standard error when one unit is left out: u12.");
    }

    @Test
    void withoutTheOnlyTreatedUnitThereIsAReason() {
        AskedStudy study = AskedStudy.of(
                kept(row -> !row.matches("u(00|03|06|09|12),.*")),
                "estimators:",
                "  - {id: twfe, method: twfe}",
                "  - {id: sunab, method: sun-abraham, always_treated: drop}",
                "  - {id: cs, method: callaway-santanna}",
                "robustness: {influence: true}");
        for (String estimator : List.of("twfe", "sunab", "cs")) {
            assertThat(study.row(estimator + "@without.unit:u15").value()).isInstanceOf(Value.NotIdentified.class);
            assertThat(study.row(estimator + "@without.cohort:2006").value()).isInstanceOf(Value.NotIdentified.class);
        }
    }

    @Test
    void nothingIsLeftOutUnlessAskedFor() {
        AskedStudy study = AskedStudy.of(AskedStudy.rows(), "estimators: [{id: twfe, method: twfe}]");
        assertThat(study.results().diagnostics()).isEmpty();
    }

    private static double plain(String id) {
        return ((Value.Plain) STUDY.row(id).value()).value();
    }

    private static List<String> kept(Predicate<String> which) {
        return AskedStudy.rows().stream().filter(which).toList();
    }

    private static void same(ResultRow one, ResultRow other) {
        Value.Estimated first = (Value.Estimated) one.value();
        Value.Estimated second = (Value.Estimated) other.value();
        assertThat(first.estimate()).isCloseTo(second.estimate(), ROUNDING);
        assertThat(first.standardError()).isCloseTo(second.standardError(), ROUNDING);
        assertThat(first.p()).isCloseTo(second.p(), ROUNDING);
        assertThat(one.observations()).isEqualTo(other.observations());
        assertThat(one.units()).isEqualTo(other.units());
    }
}
