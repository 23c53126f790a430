package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The weights behind Sun and Abraham's averages: one unit of cohort 2003 and two of cohort 2004, seen until 2006. */
class AverageWeightsTest {
    private static final SmallStudy STUDY = new SmallStudy()
            .unit("a", "", SmallStudy.years())
            .unit("b", "", SmallStudy.years())
            .unit("d", "2003", SmallStudy.years())
            .unit("e", "2004", SmallStudy.years())
            .unit("f", "2004", 2001, 2002, 2003, 2004);

    @Test
    void observationsCountUsedRows() {
        expect(
                "observations",
                "att",
                Map.of(
                        "cell:2003:0", 1 / 8.0,
                        "cell:2003:1", 1 / 8.0,
                        "cell:2003:2", 1 / 8.0,
                        "cell:2003:3", 1 / 8.0,
                        "cell:2004:0", 2 / 8.0,
                        "cell:2004:1", 1 / 8.0,
                        "cell:2004:2", 1 / 8.0));
        expect("observations", "period:0", Map.of("cell:2003:0", 1 / 3.0, "cell:2004:0", 2 / 3.0));
    }

    @Test
    void equalCountsPeriodsAlikeAndCohortsInsideAPeriodByRows() {
        expect(
                "equal",
                "att",
                Map.of(
                        "cell:2003:0", 1 / 12.0,
                        "cell:2003:1", 1 / 8.0,
                        "cell:2003:2", 1 / 8.0,
                        "cell:2003:3", 1 / 4.0,
                        "cell:2004:0", 2 / 12.0,
                        "cell:2004:1", 1 / 8.0,
                        "cell:2004:2", 1 / 8.0));
    }

    @Test
    void cohortShareCountsUnitsOfTheCohort() {
        expect(
                "cohort-share",
                "att",
                Map.of(
                        "cell:2003:0", 0.1,
                        "cell:2003:1", 0.1,
                        "cell:2003:2", 0.1,
                        "cell:2003:3", 0.1,
                        "cell:2004:0", 0.2,
                        "cell:2004:1", 0.2,
                        "cell:2004:2", 0.2));
        expect("cohort-share", "period:1", Map.of("cell:2003:1", 1 / 3.0, "cell:2004:1", 2 / 3.0));
    }

    @Test
    void regressionWeightsTakeThePlaceOfRows() {
        Estimation estimation = STUDY.estimate("sun-abraham", "weights: w");
        assertThat(weights(estimation, "att").get("cell:2004:0")).isCloseTo(2 / 8.0, within(1e-15));
        assertThat(estimation.support().get(0).weight())
                .isEqualTo(2.0 * estimation.support().get(0).rows());
    }

    private static void expect(String scheme, String term, Map<String, Double> expected) {
        Estimation estimation = STUDY.estimate("sun-abraham", "att: {weights: " + scheme + "}");
        Map<String, Double> found = weights(estimation, term);
        assertThat(found).containsOnlyKeys(expected.keySet());
        double sum = 0;
        for (Map.Entry<String, Double> each : expected.entrySet()) {
            double weight = found.get(each.getKey());
            assertThat(weight).as(each.getKey()).isCloseTo(each.getValue(), within(1e-15));
            sum += weight * SmallStudy.estimate(estimation, each.getKey());
        }
        assertThat(SmallStudy.estimate(estimation, term)).isCloseTo(sum, within(1e-14));
    }

    private static Map<String, Double> weights(Estimation estimation, String term) {
        Map<String, Double> weights = new TreeMap<>();
        estimation.aggregations().stream()
                .filter(each -> each.term().text().equals(term))
                .flatMap(each -> each.parts().stream())
                .forEach(part -> weights.put(part.term().text(), part.weight()));
        return weights;
    }
}
