package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.report.wording.Verdict;
import org.didactic.reproduce.RecordedRow;
import org.didactic.text.Counted;

/** Compares what the intervals of two runs allow to be said; average effects first. */
record VerdictsDiff(DiffSection section, String summary) {

    static VerdictsDiff of(Map<String, RecordedRow> before, Map<String, RecordedRow> now) {
        List<List<String>> rows = new ArrayList<>();
        int averages = 0;
        for (RecordedRow fresh : NumbersDiff.byRank(now)) {
            RecordedRow old = before.get(fresh.id());
            if (old != null && fresh.isEffect() && !verdict(old).equals(verdict(fresh))) {
                rows.add(List.of(fresh.id(), verdict(old), verdict(fresh), interval(old), interval(fresh)));
                averages += fresh.isAverageEffect() ? 1 : 0;
            }
        }
        DiffSection section = new DiffSection(
                "Verdicts flipped",
                List.of("id", "old", "new", "old estimate [interval]", "new estimate [interval]"),
                List.copyOf(rows));
        String summary = Counted.of(rows.size(), "verdict") + " flipped"
                + (rows.isEmpty() ? "" : ", " + averages + " of average effects") + ".";
        return new VerdictsDiff(section, summary);
    }

    private static String verdict(RecordedRow row) {
        return Verdict.direction(
                        row.number(RecordedRow.ESTIMATE), row.number(RecordedRow.LOW), row.number(RecordedRow.HIGH))
                .words();
    }

    private static String interval(RecordedRow row) {
        Double low = row.number(RecordedRow.LOW);
        Double high = row.number(RecordedRow.HIGH);
        String estimate = NumberChange.alone(RecordedRow.ESTIMATE, row.number(RecordedRow.ESTIMATE));
        return low == null || high == null
                ? estimate
                : estimate + " [" + NumberChange.alone(RecordedRow.LOW, low) + ", "
                        + NumberChange.alone(RecordedRow.HIGH, high) + "]";
    }
}
