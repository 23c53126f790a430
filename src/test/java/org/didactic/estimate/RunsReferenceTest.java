package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.parity.Quantity;
import org.didactic.result.ResultRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares runs in other circumstances with what fixest 0.14.2 computes on the same panel. */
class RunsReferenceTest {
    private static final ReferenceStudy STUDY =
            ReferenceStudy.load("robustness: {windows: [3, 4, 5], placebo: {shift: -4}, yearly: true}\n");

    @ParameterizedTest
    @CsvSource({
        "twfe_window_3, twfe_binned@window3",
        "twfe_window_4, twfe_binned@window4",
        "twfe_window_5, twfe_binned@window5",
        "twfe_window_3, twfe_window_3@window4",
        "placebo_four_years_early, twfe_binned@placebo",
        "twfe_yearly, twfe_binned@yearly",
        "sunab_yearly, sunab_binned@yearly",
        "sunab_yearly_att, sunab_binned@yearly",
        "sunab_yearly_cohort, sunab_binned@yearly",
    })
    void equalsFixest(String block, String run) {
        FixestReferenceTest.compare(STUDY, Quantity.RUNS, block, run);
    }

    @Test
    void anEstimatorWithoutBinsHasNoYearlyRun() {
        assertThat(STUDY.results().rows().stream().map(ResultRow::estimator))
                .contains("twfe_binned@yearly", "twfe_window_3@yearly")
                .doesNotContain("twfe_yearly@yearly", "sunab_yearly@yearly", "twfe_static@yearly");
    }

    @Test
    void runsNeitherDrawAnewNorDecompose() {
        ReferenceStudy study = ReferenceStudy.loadWith(
                "  - {id: all, method: twfe, decompose: true, inference: {wild_bootstrap: {draws: 99, seed: 1}}}\n"
                        + "robustness: {windows: [3]}");
        Estimation run = run(study, "all@window3");
        assertThat(run.alternatives()).isEmpty();
        assertThat(run.decompositions()).isEmpty();
        assertThat(study.results().estimation("funded", "all").alternatives()).isNotEmpty();
    }

    @Test
    void thePlaceboNamesTheUnitsBehindItsReference() {
        assertThat(run(STUDY, "twfe_binned@placebo").notes())
                .anyMatch(note -> note.startsWith(
                        "Units with a used row at the sham reference, 5 periods before the true start: LA"));
    }

    @Test
    void sunAndAbrahamAlsoRunsWithTheLargestShiftThatLeavesThreeCohorts() {
        List<Integer> cohorts = run(STUDY, "sunab_binned@placebo_shift2").support().stream()
                .map(SupportCell::cohort)
                .distinct()
                .sorted()
                .toList();
        assertThat(cohorts).containsExactly(2017, 2018, 2019);
        assertThat(STUDY.results().rows().stream().map(ResultRow::estimator))
                .doesNotContain("twfe_binned@placebo_shift2");
    }

    private static Estimation run(ReferenceStudy study, String id) {
        return study.results().runs().stream()
                .map(RobustnessRun::estimation)
                .filter(each -> each.estimator().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
