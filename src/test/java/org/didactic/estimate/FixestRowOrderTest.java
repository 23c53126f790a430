package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.didactic.estimate.Exclusion.Rule;
import org.junit.jupiter.api.Test;

/** What fixest's fault does in a sample depends on the order of rows in the file. */
class FixestRowOrderTest {
    private static final String FIXEST = "sun-abraham, always_treated: fixest_compat";
    private static final String CONTROL = "sun-abraham, always_treated: keep_as_control";

    @Test
    void theLostRowIsTheOneWhoseNumberTheAlwaysTreatedCohortHas() {
        Estimation third = inOrder("n", "e", "a", "m").estimate(FIXEST);
        assertThat(lost(third)).containsExactly("n 2003");
        assertThat(third.notes())
                .containsExactly(
                        "As in fixest, cohort 2001, which it takes to be treated in all its rows, stays in as a"
                                + " control, and row 3 of the file (n, 2003; line 4 of source data) is left out in its place.");
        assertThat(lost(inOrder("a", "n", "e", "m").estimate(FIXEST))).containsExactly("a 2001");
        assertThat(lost(inOrder("n", "a", "e", "m").estimate(FIXEST))).containsExactly("n 2002");
    }

    @Test
    void anotherOrderOfTheFileGivesAnotherEstimate() {
        double one = SmallStudy.estimate(inOrder("n", "e", "a", "m").estimate(FIXEST), "att");
        double other = SmallStudy.estimate(inOrder("a", "n", "e", "m").estimate(FIXEST), "att");
        double withoutFault = SmallStudy.estimate(inOrder("a", "n", "e", "m").estimate(CONTROL), "att");
        assertThat(one).isNotCloseTo(other, within(1e-6)).isNotCloseTo(withoutFault, within(1e-6));
        assertThat(SmallStudy.estimate(inOrder("m", "e", "n", "a").estimate(CONTROL), "att"))
                .isEqualTo(withoutFault);
    }

    @Test
    void rowsWithoutAnOutcomeAreCountedBeforeTheyAreLeftOut() {
        Estimation estimation = new SmallStudy()
                .row("n", 2001, "", "", "1", "2")
                .unit("n", "", 2002, 2003, 2004, 2005, 2006)
                .unit("e", "2004", SmallStudy.years())
                .unit("a", "2001", SmallStudy.years())
                .unit("m", "", SmallStudy.years())
                .estimate(FIXEST);
        assertThat(lost(estimation)).containsExactly("n 2003");
        assertThat(estimation.sample().rows()).hasSize(22);
    }

    @Test
    void aLostRowThatLacksItsOutcomeTakesNothingAway() {
        SmallStudy study = new SmallStudy()
                .row("a", 2001, "2001", "", "1", "2")
                .unit("a", "2001", 2002, 2003, 2004, 2005, 2006)
                .unit("n", "", SmallStudy.years())
                .unit("e", "2004", SmallStudy.years());
        Estimation estimation = study.estimate(FIXEST);
        assertThat(lost(estimation)).isEmpty();
        assertThat(estimation.notes()).singleElement().asString().contains("out already: missing outcome");
        assertThat(SmallStudy.value(estimation, "att")).isEqualTo(SmallStudy.value(study.estimate(CONTROL), "att"));
    }

    @Test
    void aCohortThatStartsBeforeThePanelIsNeverTreatedAndLosesNoRow() {
        SmallStudy study = new SmallStudy()
                .unit("n", "", SmallStudy.years())
                .unit("b", "1999", SmallStudy.years())
                .unit("e", "2004", SmallStudy.years());
        Estimation fixest = study.estimate(FIXEST);
        assertThat(lost(fixest)).isEmpty();
        assertThat(fixest.notes()).singleElement().asString().contains("cohort 1999 is counted as never treated");
        assertThat(SmallStudy.value(fixest, "att")).isEqualTo(SmallStudy.value(study.estimate(CONTROL), "att"));
    }

    @Test
    void aCohortWhoseOnlyEarlyRowStandsFirstIsTakenForAlwaysTreated() {
        Estimation ascending = new SmallStudy()
                .unit("a", "", SmallStudy.years())
                .unit("n", "", SmallStudy.years())
                .unit("b", "2002", SmallStudy.years())
                .unit("e", "2004", SmallStudy.years())
                .estimate(FIXEST);
        assertThat(ascending.notes().get(0)).contains("row 2 of the file (a, 2002; line 3 of source data) is left out");
        assertThat(ascending.notes())
                .hasSize(2)
                .anySatisfy(note -> assertThat(note).contains("cohort 2002 is counted as a control"));
        assertThat(cohorts(ascending)).containsExactly(2004);

        Estimation descending = new SmallStudy()
                .unit("a", "", SmallStudy.years())
                .unit("n", "", SmallStudy.years())
                .unit("b", "2002", 2006, 2005, 2004, 2003, 2002, 2001)
                .unit("e", "2004", SmallStudy.years())
                .estimate(FIXEST);
        assertThat(lost(descending)).isEmpty();
        assertThat(descending.notes()).isEmpty();
        assertThat(cohorts(descending)).containsExactly(2002, 2004);
        assertThat(SmallStudy.estimate(descending, "att"))
                .isNotCloseTo(SmallStudy.estimate(ascending, "att"), within(1e-6));
    }

    @Test
    void aCohortOfOneRowIsAControlWhereverItStands() {
        Estimation estimation = new SmallStudy()
                .unit("n", "", SmallStudy.years())
                .unit("e", "2004", SmallStudy.years())
                .unit("o", "2003", 2005)
                .estimate(FIXEST, "singletons: keep");
        assertThat(lost(estimation)).isEmpty();
        assertThat(cohorts(estimation)).containsExactly(2004);
    }

    private static SmallStudy inOrder(String... units) {
        Map<String, String> starts = Map.of("n", "", "m", "", "a", "2001", "e", "2004");
        SmallStudy study = new SmallStudy();
        for (String unit : units) {
            study.unit(unit, starts.get(unit), SmallStudy.years());
        }
        return study;
    }

    private static List<Integer> cohorts(Estimation estimation) {
        return estimation.support().stream()
                .map(SupportCell::cohort)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns unit and year of the lost rows of a panel of the units a, e, m and n in the years 2001 to 2006. */
    private static List<String> lost(Estimation estimation) {
        List<Exclusion> exclusions = estimation.sample().exclusions();
        return java.util.stream.IntStream.range(0, exclusions.size())
                .filter(row ->
                        exclusions.get(row) != null && exclusions.get(row).rule() == Rule.FIXEST_ROW)
                .mapToObj(row -> List.of("a", "e", "m", "n").get(row / 6) + " " + (2001 + row % 6))
                .toList();
    }
}
