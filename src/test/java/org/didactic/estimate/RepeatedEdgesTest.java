package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.didactic.result.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows that are not followed over time share with a balanced panel, and where nothing can be told of them. */
class RepeatedEdgesTest {
    private static final String METHOD = "callaway-santanna, rows: ";

    @Test
    void aCompletePanelWithoutCovariatesIsTheSameWhetherItsRowsAreFollowedOrNot() {
        Estimation balanced = complete().estimate(METHOD + "balanced");
        same(balanced, complete().estimate(METHOD + "unbalanced"));
        // Rows are units of analysis of their own, but those of a unit are in one cluster.
        same(balanced, complete().estimate(METHOD + "cross-sections"));
    }

    @Test
    void incompleteUnitsStayAndCountInTheCohortsShares() {
        SmallStudy study = complete().unit("d", "2003", 2002, 2003).unit("e", "", 2005);
        Estimation unbalanced = study.estimate(METHOD + "unbalanced");
        assertThat(unbalanced.sample().exclusions()).allMatch(Objects::isNull);
        assertThat(unbalanced.sample().rows()).hasSize(8 * 6 + 3);
        assertThat(share(unbalanced)).isCloseTo(4.0 / 6, within(1e-15));
        assertThat(share(study.estimate(METHOD + "cross-sections"))).isCloseTo(20.0 / 32, within(1e-15));
        assertThat(share(study.estimate(METHOD + "balanced"))).isCloseTo(3.0 / 5, within(1e-15));
    }

    @Test
    void aCellWithoutRowsOfTheCohortOrOfControlsIsRefused() {
        SmallStudy study = new SmallStudy()
                .unit("a1", "2003", 2001, 2002, 2004)
                .unit("a2", "2003", 2001, 2002, 2004)
                .unit("c1", "", 2001, 2002, 2003)
                .unit("c2", "", 2001, 2002, 2003)
                .unit("c3", "", 2001, 2002, 2003);
        Estimation found = study.estimate(METHOD + "unbalanced");
        assertThat(SmallStudy.value(found, "cell:2003:0"))
                .isEqualTo(new Value.NotIdentified("nobody of the cohort is seen in the period or in its base period"));
        assertThat(SmallStudy.value(found, "cell:2003:1"))
                .isEqualTo(new Value.NotIdentified("no control is seen in the period or in its base period"));
        assertThat(SmallStudy.value(found, "cell:2003:-1")).isInstanceOf(Value.Estimated.class);
        assertThat(SmallStudy.value(found, "att")).isInstanceOf(Value.NotIdentified.class);
        assertThat(found.notes()).anyMatch(note -> note.contains("cell:2003:0 (nobody of the cohort is seen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doubly-robust", "doubly-robust-improved", "regression", "ipw"})
    void aCovariateThatTellsTheCohortFromItsControlsEndsInAReason(String estimand) {
        SmallStudy study = new SmallStudy();
        for (int unit = 0; unit < 12; unit++) {
            boolean treated = unit < 6;
            for (int year : SmallStudy.years()) {
                double wiggle = StrictMath.sin(unit * 3.7 + year * 1.3);
                study.row(
                        (treated ? "t" : "c") + unit,
                        year,
                        treated ? "2004" : "",
                        Double.toString(wiggle),
                        treated ? "1" : "0",
                        "1");
            }
        }
        Estimation found = study.estimate(METHOD + "cross-sections, covariates: [x], estimand: " + estimand);
        for (TermEstimate each : found.estimates()) {
            boolean count = each.term() instanceof Term.Fit;
            assertThat(each.value())
                    .as(each.term().text())
                    .isInstanceOf(count ? Value.Plain.class : Value.NotIdentified.class);
        }
    }

    private static SmallStudy complete() {
        SmallStudy study = new SmallStudy();
        for (String unit : new String[] {"a1", "a2", "a3"}) {
            study.unit(unit, "2003", SmallStudy.years());
        }
        for (String unit : new String[] {"b1", "b2"}) {
            study.unit(unit, "2005", SmallStudy.years());
        }
        for (String unit : new String[] {"c1", "c2", "c3"}) {
            study.unit(unit, "", SmallStudy.years());
        }
        return study;
    }

    /** Returns the weight of cohort 2003 beside cohort 2005 in the mean over cohorts. */
    private static double share(Estimation found) {
        Aggregation groups = found.aggregations().stream()
                .filter(each -> each.term().equals(new Term.AttOver(Term.Over.GROUP)))
                .findFirst()
                .orElseThrow();
        assertThat(groups.parts()).hasSize(2);
        return groups.parts().get(0).weight();
    }

    private static void same(Estimation balanced, Estimation other) {
        int estimated = 0;
        for (TermEstimate each : balanced.estimates()) {
            Value value = Objects.requireNonNull(Results.of(java.util.List.of(other))
                            .find("y.it." + each.term().text()))
                    .value();
            if (each.value() instanceof Value.Estimated expected) {
                Value.Estimated found = (Value.Estimated) value;
                assertThat(found.estimate()).isCloseTo(expected.estimate(), within(1e-12));
                assertThat(found.standardError()).isCloseTo(expected.standardError(), within(1e-12));
                estimated++;
            }
        }
        assertThat(estimated).isGreaterThan(15);
    }
}
