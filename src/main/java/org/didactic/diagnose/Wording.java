package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.text.FirstNames;

/** Puts names and counts into the sentences of findings. */
final class Wording {
    private Wording() {}

    /** Returns each period with its units: {@code 2014: A, B; 2016: C}. */
    static String periods(Map<Integer, List<String>> unitsByPeriod) {
        List<String> parts = new ArrayList<>();
        unitsByPeriod.forEach((period, units) -> parts.add(period + ": " + FirstNames.of(units)));
        return String.join("; ", parts);
    }

    /** Returns the units of all periods, in order. */
    static List<String> units(Map<Integer, List<String>> unitsByPeriod) {
        return unitsByPeriod.values().stream().flatMap(List::stream).toList();
    }
}
