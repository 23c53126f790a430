package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what the intervals of two runs allow to be said; average effects first. */
record VerdictsDiff(DiffSection section, String summary) {

    static VerdictsDiff of(Map<String, NumberRow> before, Map<String, NumberRow> now) {
        List<List<String>> rows = new ArrayList<>();
        int averages = 0;
        for (NumberRow fresh : NumbersDiff.byRank(now)) {
            NumberRow old = before.get(fresh.id());
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

    private static String verdict(NumberRow row) {
        Double estimate = row.number(NumberRow.ESTIMATE);
        Double low = row.number(NumberRow.LOW);
        Double high = row.number(NumberRow.HIGH);
        if (estimate == null || low == null || high == null) {
            return "not estimated";
        }
        return low <= 0 && high >= 0 ? "cannot tell" : estimate < 0 ? "fell" : "rose";
    }

    private static String interval(NumberRow row) {
        Double low = row.number(NumberRow.LOW);
        Double high = row.number(NumberRow.HIGH);
        String estimate = NumberChange.alone(NumberRow.ESTIMATE, row.number(NumberRow.ESTIMATE));
        return low == null || high == null
                ? estimate
                : estimate + " [" + NumberChange.alone(NumberRow.LOW, low) + ", "
                        + NumberChange.alone(NumberRow.HIGH, high) + "]";
    }
}
