package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.didactic.report.wording.Magnitude;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** Between which ends the average effects of several runs lie, in words. */
record Ranges(StudyIndex index) {

    /**
     * Returns a sentence that begins with the outcome and ends with the range.
     *
     * @param lead what leads to the range
     * @param none what is said where no run has an average effect
     * @param runs the middle parts of the ids
     */
    String finding(OutcomeSpec outcome, String lead, String none, List<String> runs) {
        String between = between(outcome, runs);
        return outcome.label() + ": " + (between == null ? none : lead + between);
    }

    /** Returns {@code between −8.1 and −7.6 percentage points}, or null where no run has an average effect. */
    @Nullable
    String between(OutcomeSpec outcome, List<String> runs) {
        TreeSet<Double> averages = new TreeSet<>(averages(outcome, runs));
        return averages.isEmpty() ? null : new Magnitude(outcome.scale()).between(averages.first(), averages.last());
    }

    /** Returns how many of the runs have an average effect. */
    int estimated(OutcomeSpec outcome, List<String> runs) {
        return averages(outcome, runs).size();
    }

    private List<Double> averages(OutcomeSpec outcome, List<String> runs) {
        List<Double> averages = new ArrayList<>();
        for (String run : runs) {
            ResultRow row =
                    index.study().results().find(ResultRow.id(outcome.id().value(), run, "att"));
            Double estimate = row == null ? null : ValueFigures.of(row.value()).estimate();
            if (estimate != null) {
                averages.add(estimate);
            }
        }
        return averages;
    }
}
