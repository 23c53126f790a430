package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.didactic.estimate.SmallStudy.estimate;
import static org.didactic.estimate.SmallStudy.value;
import static org.didactic.estimate.SmallStudy.years;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which units and clusters stand behind group-time effects, and what is said where too few are left. */
class GroupTimeSampleTest {
    private static final String METHOD = "callaway-santanna";
    private static final String IID = "inference: {covariance: iid}";

    private static SmallStudy staggered() {
        return new SmallStudy()
                .unit("a", "", years())
                .unit("b", "", years())
                .unit("c", "", years())
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .unit("f", "2005", years())
                .unit("g", "2005", years());
    }

    private static Value without(String reason) {
        return new Value.NotIdentified(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unbalanced", "cross-sections"})
    void onlyUnitsWithARowInThePeriodStandBehindACell(String rows) {
        Estimation estimation = staggered().unit("h", "2003", 2001, 2002, 2003).estimate(METHOD + ", rows: " + rows);
        assertThat(estimation.support())
                .filteredOn(each -> each.cohort() == 2003 && each.key() == 0)
                .singleElement()
                .satisfies(each -> assertThat(each.units()).containsExactly("d", "e", "h"));
        assertThat(estimation.support())
                .filteredOn(each -> each.cohort() == 2003 && each.key() == 1)
                .singleElement()
                .satisfies(each -> assertThat(each.units()).containsExactly("d", "e"));
        assertThat(treatedUnits(estimation, "cell:2003:1")).isEqualTo(2);
        assertThat(treatedUnits(estimation, "group:2003")).isEqualTo(3);
        assertThat(treatedUnits(estimation, "att")).isEqualTo(5);
    }

    private static int treatedUnits(Estimation estimation, String term) {
        return estimation.estimates().stream()
                .filter(each -> each.term().text().equals(term))
                .findFirst()
                .orElseThrow()
                .treatedUnits();
    }

    private static SmallStudy twoRegionsEach() {
        SmallStudy study = new SmallStudy();
        for (int unit = 0; unit < 12; unit++) {
            for (String region : new String[] {"n", "s"}) {
                for (int year : years()) {
                    double y = StrictMath.sin(unit * 3.7 + year * 1.3) + 0.2 * StrictMath.cos(unit + year * 5.0);
                    String shown = Double.toString(region.equals("n") ? y : y / 2);
                    study.row("u" + (10 + unit), year, unit < 5 ? "2004" : "", shown, "1", "1", region);
                }
            }
        }
        return study;
    }

    @ParameterizedTest
    @ValueSource(strings = {"balanced", "unbalanced"})
    void unitsWithFurtherKeysAreClustersUnasked(String rows) {
        String method = METHOD + ", rows: " + rows;
        String draws = ", multiplier_bootstrap: {draws: 99, seed: 3}";
        Estimation unasked = twoRegionsEach().estimateWithinRegions(method, IID.replace("}", draws + "}"));
        Estimation asked = twoRegionsEach()
                .estimateWithinRegions(method, "inference: {covariance: cluster, cluster: unit" + draws + "}");
        for (String term : new String[] {"att", "cell:2004:0", "pretrend_wald"}) {
            assertThat(value(unasked, term)).isEqualTo(value(asked, term));
        }
        assertThat(unasked.alternatives()).isEqualTo(asked.alternatives());
        assertThat(unasked.covariance().cluster()).isEqualTo("unit");
        assertThat(unasked.covariance().clusters()).isEqualTo(12);
        assertThat(unasked.sample().clusters()).isEqualTo(12);
        assertThat(unasked.sample().treatedClusters()).isEqualTo(5);
        assertThat(unasked.notes())
                .containsExactly(
                        "Errors are clustered by unit: a unit of analysis is a unit's rows with the same region.");
    }

    @Test
    void crossSectionsHaveNoClustersUnasked() {
        Estimation estimation = twoRegionsEach().estimateWithinRegions(METHOD + ", rows: cross-sections", IID);
        assertThat(estimation.covariance().cluster()).isNull();
    }

    @Test
    void theLastCohortServesAsControlThoughItsUnitsLackALatePeriod() {
        SmallStudy study = new SmallStudy()
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .unit("k", "2004", years())
                .unit("l", "2004", years());
        Estimation estimation = study.unit("f", "2006", 2001, 2002, 2003, 2004, 2005)
                .unit("g", "2006", 2001, 2002, 2003, 2004, 2005)
                .estimate(METHOD + ", control: not-yet-treated");
        assertThat(estimation.notes())
                .contains(
                        "No unit is never treated: cohort 2006 serves as control, and rows from 2006 on are left out.");
        assertThat(estimation.sample().units()).isEqualTo(6);
        assertThat(value(estimation, "cell:2004:1")).isInstanceOf(Value.Estimated.class);
    }

    @Test
    void incompleteNeverTreatedUnitsLeaveThoseNotYetTreatedAsControls() {
        SmallStudy study = new SmallStudy()
                .unit("a", "", 2001, 2002)
                .unit("d", "2003", years())
                .unit("e", "2003", years())
                .unit("f", "2005", years())
                .unit("g", "2005", years());
        assertThat(value(study.estimate(METHOD), "att"))
                .isEqualTo(without("no control is left: 1 of 5 units lacks a period of the sample (2003);"
                        + " rows: unbalanced keeps them"));
        Estimation later = study.estimate(METHOD + ", control: not-yet-treated");
        assertThat(value(later, "cell:2003:1")).isInstanceOf(Value.Estimated.class);
        assertThat(value(later, "cell:2003:2")).isEqualTo(without("no control is left in it"));
    }

    @Test
    void unitsDroppedAsIncompleteAreCountedInANote() {
        Estimation estimation = staggered()
                .unit("h", "2003", 2001, 2002, 2003)
                .unit("i", "", 2002, 2003)
                .estimate(METHOD);
        assertThat(estimation.notes())
                .contains(
                        "2 of 9 units lack a period of the sample (2004 for 2 of them); rows: unbalanced keeps them.");
        assertThat(staggered().estimate(METHOD).notes()).noneMatch(note -> note.contains("lack"));
    }

    @Test
    void aBalanceThatNoCohortReachesIsTheReason() {
        Estimation estimation = staggered().estimate(METHOD + ", balance: 50");
        Value reason = without("no cohort is seen up to event time 50 (balance)");
        assertThat(value(estimation, "att:dynamic")).isEqualTo(reason);
        assertThat(value(estimation, "pretrend")).isEqualTo(reason);
        assertThat(value(estimation, "att")).isInstanceOf(Value.Estimated.class);
    }

    @ParameterizedTest
    @CsvSource({"9, never-treated", "2147483647, not-yet-treated"})
    void anAnticipationThatLeavesNoPeriodIsTheReason(int anticipation, String control) {
        Estimation estimation =
                staggered().estimate(METHOD + ", control: " + control + ", anticipation: " + anticipation);
        assertThat(value(estimation, "att"))
                .isEqualTo(without("no treated unit is left that others could be compared with: anticipation ("
                        + anticipation + ") reaches back to the first periods"));
    }

    @ParameterizedTest
    @ValueSource(strings = {METHOD, "imputation", "two-stage"})
    void fewClustersAreRemarked(String method) {
        assertThat(staggered().estimate(method).notes())
                .anyMatch(note -> note.startsWith("Only 7 clusters: ") && note.endsWith("are likely too small."));
        SmallStudy more =
                staggered().unit("h", "", years()).unit("i", "", years()).unit("j", "", years());
        assertThat(more.estimate(method).notes()).noneMatch(note -> note.startsWith("Only"));
    }

    @Test
    void timesFarApartAreRankedLikeYears() {
        int[] days = {-1000000, -5, 7, 1000000};
        SmallStudy far = new SmallStudy();
        SmallStudy near = new SmallStudy();
        IntStream.range(0, 6)
                .forEach(unit -> IntStream.range(0, 4).forEach(t -> {
                    String y = Double.toString(StrictMath.sin(unit * 3.7 + t * 1.3));
                    far.row("u" + unit, days[t], unit < 3 ? "7" : "", y, "1", "1");
                    near.row("u" + unit, 2001 + t, unit < 3 ? "2003" : "", y, "1", "1");
                }));
        assertThat(estimate(far.estimate(METHOD), "att"))
                .isCloseTo(estimate(near.estimate(METHOD), "att"), within(1e-15));
    }
}
