package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rows, reasons and notes of regressions with effects beyond unit and time. */
class EffectsOfColumnsTest {
    private static final int FIRMS = 5_000;

    @Test
    void aRowWithoutALevelIsLeftOut() {
        Estimation estimation = new SmallStudy()
                .unit("a", "2003", SmallStudy.years())
                .unit("b", "", SmallStudy.years())
                .row("c", 2001, "", "1", "", "2")
                .row("c", 2002, "", "2", "7", "2")
                .estimate("twfe, event_time: none, effects: [x^year]", "singletons: keep");

        assertThat(estimation.sample().exclusions().stream()
                        .filter(Objects::nonNull)
                        .map(Exclusion::text))
                .containsExactly("missing covariate: x");
    }

    @Test
    void rowsAloneInALevelOfAnyEffectGoAgainAndAgain() {
        SmallStudy study = new SmallStudy();
        // Site 3 has one row; without it site 2 has one; without that, unit d is alone in its only row.
        String[][] sites = {{"a", "1", "1", "1"}, {"b", "1", "1", "1"}, {"c", "1", "1", "2"}, {"d", "1", "2", "3"}};
        for (String[] unit : sites) {
            for (int t = 0; t < 3; t++) {
                boolean later = unit[0].equals("d") && t == 0;
                study.row(unit[0], later ? 2010 : 2001 + t, "", "" + (t * t + unit[0].hashCode()), unit[t + 1], "1");
            }
        }
        Estimation estimation = study.estimate("twfe, event_time: none, effects: [x]");

        assertThat(estimation.sample().exclusions().stream().filter(Objects::nonNull))
                .extracting(Exclusion::text)
                .containsExactly("singleton", "singleton", "singleton", "singleton");
        assertThat(estimation.sample().units()).isEqualTo(3);
    }

    @Test
    void aCovariateThatRepeatsATreatmentMarkedByAnEffectIsNotTakenForIt() {
        Estimation estimation = new SmallStudy()
                .unit("a", "2003", SmallStudy.years())
                .unit("b", "2004", SmallStudy.years())
                .unit("c", "", SmallStudy.years())
                .estimate("twfe, event_time: none, effects: [unit^year]", "singletons: keep");

        assertThat(SmallStudy.value(estimation, "att"))
                .isEqualTo(new Value.NotIdentified("not separable from the effects of unit^year"));
    }

    @Test
    void effectsThatCannotBeTakenOffLeaveNothingIdentified() {
        // Each firm is tied to the next by one unit that moves, and to no other: a ring too long for the steps.
        SmallStudy study = new SmallStudy();
        for (int unit = 0; unit < FIRMS; unit++) {
            for (int year = 0; year < 2; year++) {
                study.row(
                        "u" + (100_000 + unit),
                        2001 + year,
                        unit % 7 == 0 ? "2002" : "",
                        Double.toString(Math.rint(1e4 * StrictMath.sin(unit * 1.7 + year)) / 1e4),
                        Integer.toString((unit + year) % FIRMS),
                        "1");
            }
        }
        Estimation estimation = study.estimate("twfe, event_time: none, effects: [x]");
        String reason = "the effects of unit, period and x could not be told apart within 2,000 steps";

        assertThat(estimation.estimates())
                .filteredOn(each -> !each.term().equals(new Term.Fit(Term.Statistic.N)))
                .isNotEmpty()
                .extracting(TermEstimate::value)
                .containsOnly(new Value.NotIdentified(reason));
        assertThat(estimation.covariance().problem()).isEqualTo(reason);
        assertThat(estimation.notes()).isEqualTo(List.of("Nothing is identified: " + reason + "."));
    }
}
