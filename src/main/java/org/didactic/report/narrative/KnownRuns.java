package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.alarm.FalseAlarmRates;
import org.didactic.spec.Analysis;
import org.didactic.spec.Draws;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.RobustnessSpec;

/** What may follow an estimator in the ids of its numbers, as far as the analysis asks for it. */
record KnownRuns(Analysis analysis) {

    /** Returns what follows the estimator where its numbers are those of an estimation: nothing, draws, runs. */
    List<String> estimating(EstimatorSpec estimator) {
        List<String> runs = new ArrayList<>(List.of(""));
        runs.addAll(drawn(estimator));
        RobustnessSpec asked = analysis.robustness();
        asked.windows().forEach(each -> runs.add("@window" + each));
        if (asked.placebo() != null) {
            runs.add("@placebo");
            for (int shift = -1; shift > asked.placebo().shift(); shift--) {
                runs.add("@placebo_shift" + -shift);
            }
        }
        if (asked.yearly() || asked.pretrend() || asked.sensitivity() != null) {
            runs.add(estimator instanceof EstimatorSpec.CallawaySantAnna ? "@universal" : "@yearly");
        }
        if (asked.permutation() != null) {
            runs.add("@space");
        }
        asked.variants().forEach(each -> runs.add("@" + each.id()));
        return runs;
    }

    /** Returns what follows it where a number has a term that no estimation has. */
    List<String> diagnosing() {
        RobustnessSpec asked = analysis.robustness();
        List<String> runs = new ArrayList<>();
        if (!asked.isEmpty()) {
            runs.add("@agreement");
        }
        if (asked.influence()) {
            runs.addAll(List.of("@without", "@influence"));
        }
        if (asked.curve() != null) {
            runs.add("@curve");
        }
        if (asked.severalOutcomes() != null) {
            runs.add("@outcomes");
        }
        if (asked.falseAlarms() != null) {
            runs.add(FalseAlarmRates.RUN);
        }
        return runs;
    }

    private static List<String> drawn(EstimatorSpec estimator) {
        Draws draws = estimator.options().inference().draws();
        List<String> runs = new ArrayList<>();
        if (draws.wild() != null) {
            runs.addAll(List.of("@wild", "@wild_equal_tail", "@wild_unrestricted"));
        }
        if (draws.randomisation() != null) {
            runs.add("@randomisation");
        }
        if (draws.multiplier() != null) {
            runs.add("@bootstrap");
        }
        return runs;
    }
}
