package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what the intervals of two runs allow to be said; average effects first. */
final class VerdictsDiff {
    private VerdictsDiff() {}

    static DiffSection of(Map<String, NumberRow> before, Map<String, NumberRow> now) {
        List<List<String>> averages = new ArrayList<>();
        List<List<String>> others = new ArrayList<>();
        for (NumberRow fresh : now.values()) {
            NumberRow old = before.get(fresh.id());
            if (old != null && fresh.isEffect() && !verdict(old).equals(verdict(fresh))) {
                (fresh.isAverageEffect() ? averages : others)
                        .add(List.of(fresh.id(), verdict(old), verdict(fresh), interval(old), interval(fresh)));
            }
        }
        averages.addAll(others);
        return new DiffSection(
                "Verdicts flipped",
                List.of("id", "old", "new", "old estimate [interval]", "new estimate [interval]"),
                List.copyOf(averages));
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
