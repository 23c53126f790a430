package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.didactic.fixture.AskedStudy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A covariate that hardly changes gives slopes that single clusters determine, up to rounding. */
class LostDegreesTest {
    private static final String ESTIMATORS =
            "estimators: [{id: e, method: extended-twfe, inference: {covariance: CR2}}]";

    private static List<String> rows(long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < 18; unit++) {
            int start = unit % 3 > 0 ? 0 : unit < 9 ? 2003 : unit < 15 ? 2004 : 2006;
            for (int year = 2001; year < 2007; year++) {
                int time = year - 2001;
                double x = 5 + unit % 5 + random.nextGaussian() * 1e-4 * time + 0.1 * time;
                double y = random.nextGaussian() + unit;
                rows.add(AskedStudy.name(unit) + "," + year + "," + (start == 0 ? "" : start) + "," + y + "," + x);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 9, 13, 33})
    void degreesOfFreedomLostInRoundingAreAReason(long seed) {
        AskedStudy study = AskedStudy.of(rows(seed), "covariates: [x]", ESTIMATORS);

        assertThat(study.row("e.att").value())
                .isInstanceOfSatisfying(
                        Value.NotIdentified.class,
                        none -> assertThat(none.reason()).startsWith("its degrees of freedom are lost in rounding"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 13})
    void soTheyAreInEveryRun(long seed) {
        AskedStudy study = AskedStudy.of(
                rows(seed),
                "covariates: [x]",
                ESTIMATORS,
                "robustness:",
                "  influence: true",
                "  windows: [2]",
                "  placebo: {shift: -1}",
                "  curve: {covariances: [CR2]}",
                "  variants: [{id: early, where: year < 2006}]");

        assertThat(study.row("e@curve.spec:none:all:CR2:drop").value()).isInstanceOf(Value.Estimated.class);
        for (String id : List.of(
                "e@curve.spec:declared:all:CR2:drop", "e@early.att", "e@window2.att", "e@without.cohort:2006")) {
            assertThat(study.row(id).value()).as(id).isInstanceOfAny(Value.Estimated.class, Value.NotIdentified.class);
        }
        assertThat(study.row("e@curve.spec:declared:all:CR2:drop").value()).isInstanceOf(Value.NotIdentified.class);
    }
}
