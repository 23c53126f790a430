package org.didactic.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The levels of several intervals in one phrase. */
public final class IntervalLevels {
    private IntervalLevels() {}

    /**
     * Returns the level where all have the same, otherwise each with those that have it: {@code 95 % (A, B) and 90 % (C)}.
     *
     * @param byName the printed level of each estimator by its name, in the order in which they are shown
     */
    public static String of(Map<String, String> byName) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        byName.forEach((name, level) ->
                names.computeIfAbsent(level, each -> new ArrayList<>()).add(name));
        if (names.size() == 1) {
            return names.keySet().iterator().next();
        }
        return names.entrySet().stream()
                .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
                .collect(Collectors.joining(" and "));
    }
}
