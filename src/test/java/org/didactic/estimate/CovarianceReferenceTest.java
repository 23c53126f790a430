package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the covariances of a two-way regression with what R computes on the same panel. */
class CovarianceReferenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double RELATIVE_OF_CLUB_SANDWICH = 1e-8;
    private static final double RELATIVE_PROBABILITY = 1e-8;

    private static final WrittenReference STUDY = WrittenReference.load("""
              - {id: HC2, method: twfe, inference: {covariance: HC2}}
              - {id: HC3, method: twfe, inference: {covariance: HC3}}
              - {id: CR2, method: twfe, inference: {covariance: CR2}}
              - {id: CR3, method: twfe, inference: {covariance: CR3}}
              - {id: jackknife, method: twfe, inference: {covariance: jackknife}}
              - {id: two_way, method: twfe, inference: {cluster: [authority, year]}}
              - {id: clustered, method: twfe}
            """);

    @ParameterizedTest
    @CsvSource({"twfe_binned_hc2, HC2", "twfe_binned_hc3, HC3"})
    void errorsFromLeverageEqualFixest(String block, String estimator) {
        Map<String, Object> errors = ReferenceStudy.map(STUDY.block(block).get("se"));
        assertThat(errors).isNotEmpty();
        errors.forEach((name, error) -> {
            Value.Estimated value = STUDY.estimated(estimator, WrittenReference.term(name));
            close(Quantity.COVARIANCES, block + " " + name, value.standardError(), error, RELATIVE);
        });
    }

    @ParameterizedTest
    @CsvSource({"panel_cr2, CR2", "panel_cr3, CR3"})
    void biasReducedErrorsAndTheirDegreesOfFreedomEqualClubSandwich(String block, String estimator) {
        Map<String, Object> expected = STUDY.more(block);
        List<?> terms = (List<?>) Objects.requireNonNull(expected.get("term"));
        for (int i = 0; i < terms.size(); i++) {
            Value.Estimated value = STUDY.estimated(estimator, "period:" + terms.get(i));
            String what = block + " " + terms.get(i);
            close(Quantity.FEW_CLUSTERS, what + " estimate", value.estimate(), at(expected, "estimate", i), RELATIVE);
            close(
                    Quantity.FEW_CLUSTERS,
                    what + " se",
                    value.standardError(),
                    at(expected, "se", i),
                    RELATIVE_OF_CLUB_SANDWICH);
            close(
                    Quantity.FEW_CLUSTERS,
                    what + " df",
                    Objects.requireNonNull(value.df()),
                    at(expected, "df", i),
                    RELATIVE_OF_CLUB_SANDWICH);
            close(Quantity.FEW_CLUSTERS, what + " p", value.p(), at(expected, "p", i), RELATIVE_PROBABILITY);
        }
    }

    @Test
    void theJackknifeEqualsFitsThatLeaveOutOneClusterEach() {
        Map<String, Object> expected = STUDY.more("panel_jackknife");
        List<?> terms = (List<?>) Objects.requireNonNull(expected.get("term"));
        for (int i = 0; i < terms.size(); i++) {
            Value.Estimated value = STUDY.estimated("jackknife", "period:" + terms.get(i));
            close(
                    Quantity.FEW_CLUSTERS,
                    "jackknife " + terms.get(i),
                    value.standardError(),
                    at(expected, "se", i),
                    RELATIVE_OF_CLUB_SANDWICH);
            assertThat(value.df()).isEqualTo(147.0);
        }
    }

    @Test
    void twoWaysOfClusteringEqualFixestBeforeAndAfterTheRepair() {
        Map<String, Object> expected = STUDY.block("twfe_binned_two_way");
        CovarianceReport report = STUDY.estimation("two_way").covariance();
        List<String> terms = report.terms().stream().map(Term::text).toList();
        ReferenceStudy.map(expected.get("se_repaired")).forEach((name, error) -> {
            String term = WrittenReference.term(name);
            Value.Estimated value = STUDY.estimated("two_way", term);
            close(Quantity.COVARIANCES, name + " two ways", value.standardError(), error, RELATIVE);
            assertThat(value.df()).isEqualTo(5.0);
            int at = terms.indexOf(term);
            Object raw = ReferenceStudy.map(expected.get("variance_raw")).get(name);
            close(Quantity.COVARIANCES, name + " raw", report.raw().get(at).get(at), raw, RELATIVE);
        });
        assertThat(report.ways())
                .containsExactly(new CovarianceReport.Way("authority", 148), new CovarianceReport.Way("year", 6));
        assertThat(STUDY.estimation("two_way").notes())
                .containsExactly("The covariance clustered by authority and year is not positive, as happens with few"
                        + " clusters, and was repaired by raising its negative eigenvalues; before, the variance is"
                        + " negative for period:0.");
    }

    @Test
    void theJointTestOfEffectsBeforeTheStartEqualsFixest() {
        Map<String, Object> expected = STUDY.block("twfe_binned_wald_pre");
        Value.Test test = (Value.Test) Objects.requireNonNull(STUDY.results().find("funded.clustered.pretrend_wald"))
                .value();
        close(Quantity.COVARIANCES, "joint statistic", test.statistic(), expected.get("stat"), RELATIVE_PROBABILITY);
        close(Quantity.COVARIANCES, "joint p", test.p(), expected.get("p"), RELATIVE_PROBABILITY);
        assertThat(test.numeratorDf()).isEqualTo(2);
        assertThat(test.denominatorDf()).isEqualTo(147.0);
    }

    @Test
    void fewClustersCarryTheEvidenceOnEachPeriod() {
        ClusterStrength strength =
                STUDY.estimation("clustered").covariance().strength().get(0);
        List<Double> effective = List.of("period:-2", "period:-4", "period:0", "period:2", "period:4").stream()
                .map(term -> strength.terms().stream()
                        .filter(each -> each.term().text().equals(term))
                        .mapToDouble(ClusterStrength.OfTerm::effective)
                        .sum())
                .map(each -> Math.rint(each * 10) / 10)
                .toList();
        assertThat(effective).containsExactly(14.1, 5.4, 15.7, 15.0, 6.1);
        assertThat(strength.clusters()).hasSize(148).startsWith("LA001");
        // Five bins, five covariates, one route and five years.
        assertThat(strength.leverage().stream().mapToDouble(each -> each).sum()).isCloseTo(16, within(1e-9));
    }

    private static Object at(Map<String, Object> block, String statistic, int index) {
        return Objects.requireNonNull(((List<?>) Objects.requireNonNull(block.get(statistic))).get(index));
    }

    private static void close(Quantity quantity, String what, double found, Object expected, double relative) {
        Parity.close(quantity, what, found, ReferenceStudy.number(expected), relative);
    }
}
