package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;

class WildClusterBootstrapTest {
    @Test
    void everyEventTimeAndAverageIsTestedAndTheReferenceStaysOne() {
        Estimation estimation = WrittenStudy.of(24, twfe("cluster: region, wild_bootstrap: {draws: 199, seed: 1}"))
                .estimation();
        Alternative wild = run(estimation, "wild");
        assertThat(wild.estimates().stream().map(each -> each.term().text()))
                .containsExactlyElementsOf(estimation.estimates().stream()
                        .map(each -> each.term().text())
                        .filter(each -> each.matches("att|period.*|pretrend"))
                        .toList());
        assertThat(value(wild, "period:-1")).isEqualTo(new Value.Reference());
        Value.Estimated analytic = (Value.Estimated) estimation.estimates().stream()
                .filter(each -> each.term().text().equals("att"))
                .findFirst()
                .orElseThrow()
                .value();
        Value.Resampled att = (Value.Resampled) value(wild, "att");
        assertThat(att.estimate()).isCloseTo(analytic.estimate(), within(1e-12));
        assertThat(att.standardError()).isCloseTo(analytic.standardError(), within(1e-12));
        assertThat(att.statistic()).isCloseTo(analytic.statistic(), within(1e-11));
    }

    @Test
    void anEffectInsideTheIntervalIsNotRejectedAndOneOutsideIs() {
        Estimation estimation = WrittenStudy.of(30, twfe("cluster: unit, wild_bootstrap: {draws: 999, seed: 1}"))
                .estimation();
        for (TermEstimate each : run(estimation, "wild").estimates()) {
            if (each.value() instanceof Value.Resampled value) {
                boolean covers = Objects.requireNonNull(value.low()) < 0 && Objects.requireNonNull(value.high()) > 0;
                assertThat(Objects.requireNonNull(value.p()) > 0.05)
                        .as(each.term().text())
                        .isEqualTo(covers);
            }
        }
    }

    @Test
    void fewTreatedClustersShowTheTestWithoutTheNullToo() {
        String runs = runs(WrittenStudy.written(
                WrittenStudy.rows(30, 10), twfe("cluster: unit, wild_bootstrap: {draws: 199, seed: 1}")));
        assertThat(runs).isEqualTo("wild wild_equal_tail wild_unrestricted");
        assertThat(runs(WrittenStudy.of(30, twfe("cluster: unit, wild_bootstrap: {draws: 199, seed: 1}"))))
                .isEqualTo("wild wild_equal_tail");
    }

    @Test
    void fewerThanTwelveClustersAreEnumeratedHoweverFewDrawsAreAskedFor() {
        Alternative wild = run(
                WrittenStudy.of(20, twfe("cluster: region, wild_bootstrap: {draws: 99, seed: 1}"))
                        .estimation(),
                "wild");
        assertThat(wild.how().draws()).isEqualTo(1024);
        assertThat(wild.how().enumerated()).isTrue();
        double p = Objects.requireNonNull(((Value.Resampled) value(wild, "att")).p());
        assertThat(p * 512).isEqualTo(Math.rint(p * 512));
    }

    @Test
    void clustersTooFewForTheLevelSaySo() {
        WrittenStudy study = WrittenStudy.of(8, twfe("cluster: region, wild_bootstrap: {seed: 1}"));
        assertThat(runs(study)).isEqualTo("wild wild_equal_tail wild_unrestricted");
        assertThat(study.estimation().alternatives())
                .allSatisfy(
                        each -> assertThat(value(each, "att"))
                                .isEqualTo(
                                        new Value.NotIdentified(
                                                "4 clusters allow for 8 different draws with rademacher weights, too few for a test at this level")));
    }

    @Test
    void drawsThatRepeatEachOtherSaySo() {
        assertThat(notes(14, "mammen", 999))
                .contains("7 clusters allow for 128 different draws with mammen weights, so that the 999 repeat them: p"
                        + " cannot be finer than that.");
        assertThat(notes(8, "webb", 1999))
                .contains("4 clusters allow for 1296 different draws with webb weights, so that the 1999 repeat them: p"
                        + " cannot be finer than that.");
        assertThat(notes(8, "webb", 999)).noneMatch(each -> each.contains("repeat"));
    }

    @Test
    void tooManyClustersThatCutThroughUnitsGiveAReasonInEveryRun() {
        int units = GroupCuts.MOST_CLUSTERS / 2 + 10;
        List<String> rows = WrittenStudy.rows(units, 3).stream()
                .map(row -> row.replaceFirst("^(u\\d+),(\\d+)(.*),c\\d,", "$1,$2$3,$1-$2,")
                        .replaceFirst("-200[1-3],", "-early,")
                        .replaceFirst("-200\\d,", "-late,"))
                .toList();
        WrittenStudy study = WrittenStudy.written(rows, twfe("cluster: cut, wild_bootstrap: {draws: 99, seed: 1}"));
        assertThat(runs(study)).isEqualTo("wild wild_equal_tail");
        assertThat(study.estimation().alternatives())
                .allSatisfy(each -> assertThat(value(each, "att"))
                        .isInstanceOfSatisfying(
                                Value.NotIdentified.class,
                                none -> assertThat(none.reason())
                                        .matches("clusters that cut through units are too many for a wild cluster"
                                                + " bootstrap \\(10\\d\\d, at most 1000\\)")));
    }

    @Test
    void oneTreatedClusterGivesFiniteNumbersOrReasons() {
        Estimation estimation = WrittenStudy.written(
                        WrittenStudy.rows(20, 20),
                        "estimators: [{id: it, method: sun-abraham}]",
                        "inference: {covariance: cluster, cluster: unit, wild_bootstrap: {draws: 499, seed: 1}, "
                                + "randomisation: {draws: 99, seed: 1}}")
                .estimation();
        assertThat(estimation.alternatives()).hasSize(4);
        for (Alternative alternative : estimation.alternatives()) {
            assertThat(alternative.estimates()).hasSizeGreaterThan(3).allSatisfy(each -> {
                if (each.value() instanceof Value.Resampled value) {
                    assertThat(value.p()).isBetween(0.0, 1.0);
                    assertThat(value.low() == null || Double.isFinite(value.low()))
                            .isTrue();
                    assertThat(value.high() == null || Double.isFinite(value.high()))
                            .isTrue();
                }
            });
        }
        Alternative randomisation = run(estimation, "randomisation");
        int identified = 20 - randomisation.how().redrawn();
        double reaching = Objects.requireNonNull(((Value.Resampled) value(randomisation, "att")).p()) * identified;
        assertThat(reaching).isCloseTo(Math.rint(reaching), within(1e-9));
    }

    @Test
    void clustersOfOneColumnAreAskedForBeforeAnythingIsEstimated() {
        for (String clusters : List.of("covariance: iid", "covariance: cluster, cluster: [unit, region]")) {
            assertThatThrownBy(() -> WrittenStudy.of(
                            24,
                            "estimators: [{id: it, method: twfe}]",
                            "inference: {" + clusters + ", wild_bootstrap: {seed: 1}}"))
                    .isInstanceOf(UserErrorException.class)
                    .hasMessageContaining("a wild bootstrap draws weights for clusters of one column");
        }
    }

    @Test
    void renamedClustersDrawAnewAndOtherClustersKeepTheirDraws() {
        WildDraws before = draws(List.of("a", "b", "c"));
        WildDraws after = draws(List.of("a", "c", "d"));
        for (int draw = 0; draw < 50; draw++) {
            assertThat(after.weight(1, draw)).isEqualTo(before.weight(2, draw));
        }
    }

    @Test
    void theIntervalEndsAtTheOutermostCrossingOrNotAtAll() {
        // Accepted inside 3 of the estimate and again between 4 and 5 above it.
        WildInterval interval = WildInterval.around(10, 1, each -> Math.abs(each - 10) < 3 || each > 14 && each < 15);
        assertThat(interval.low()).isCloseTo(7, within(1e-6));
        assertThat(interval.high()).isCloseTo(15, within(1e-6));
        assertThat(WildInterval.around(0, 2, each -> each > -5).high()).isNull();
    }

    private static List<String> notes(int units, String weights, int draws) {
        String wild = "wild_bootstrap: {weights: " + weights + ", draws: " + draws + ", seed: 1}";
        Estimation estimation =
                WrittenStudy.of(units, twfe("cluster: region, " + wild)).estimation();
        return run(estimation, "wild").how().notes();
    }

    private static WildDraws draws(List<String> names) {
        DrawStream[] streams =
                names.stream().map(name -> DrawStream.of(2, "wild", name)).toArray(DrawStream[]::new);
        return new WildDraws(streams, org.didactic.spec.WildBootstrap.Weights.WEBB, 50, false);
    }

    private static String[] twfe(String inference) {
        return new String[] {
            "estimators: [{id: it, method: twfe}]", "inference: {covariance: cluster, " + inference + "}"
        };
    }

    private static String runs(WrittenStudy study) {
        return study.estimation().alternatives().stream().map(Alternative::run).collect(Collectors.joining(" "));
    }

    private static Alternative run(Estimation estimation, String run) {
        return estimation.alternatives().stream()
                .filter(each -> each.run().equals(run))
                .findFirst()
                .orElseThrow();
    }

    private static Value value(Alternative alternative, String term) {
        return alternative.estimates().stream()
                .filter(each -> each.term().text().equals(term))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
