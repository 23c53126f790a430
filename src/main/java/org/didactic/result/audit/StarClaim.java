package org.didactic.result.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didactic.result.Stars;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/**
 * What stars claim: a p-value below their level and not below the next.
 *
 * @param p the values that carry them
 */
record StarClaim(String printed, Interval p) {
    private static final List<StarClaim> ALL = IntStream.range(0, Stars.MARKS.size())
            .mapToObj(i -> new StarClaim(
                    Stars.MARKS.get(i),
                    new Interval(
                            i == Stars.LEVELS.size() ? 0 : Stars.LEVELS.get(i), i == 0 ? 1 : Stars.LEVELS.get(i - 1))))
            .toList();

    /** Returns the stars of a row, or null where it does not say, or has others than these. */
    static @Nullable StarClaim of(TableRow row) {
        if (row.cell(PrintedStatistic.STARS) == null) {
            return null;
        }
        String printed = row.printed(PrintedStatistic.STARS);
        return ALL.stream()
                .filter(each -> each.printed.equals(printed))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether the p-value may be one of these. */
    boolean allow(Interval values) {
        return p.meets(values);
    }

    /** Returns the stars that p-values take: {@code * or **}. */
    static String taking(Interval values) {
        List<String> words = ALL.stream()
                .filter(each -> each.allow(values))
                .map(StarClaim::word)
                .toList();
        return words.stream().collect(Collectors.joining(" or "));
    }

    /** Returns whether there are none. */
    boolean isNone() {
        return printed.isEmpty();
    }

    /** Returns the stars, in a word where there are none. */
    String word() {
        return isNone() ? "no star" : printed;
    }
}
