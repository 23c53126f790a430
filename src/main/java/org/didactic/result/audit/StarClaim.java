package org.didactic.result.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/** What stars claim: + p below 0.1, * below 0.05, ** below 0.01, *** below 0.001, none at least 0.1. */
enum StarClaim {
    NONE("", 0.1, 1),
    PLUS("+", 0.05, 0.1),
    ONE("*", 0.01, 0.05),
    TWO("**", 0.001, 0.01),
    THREE("***", 0, 0.001);

    private final String printed;
    private final Interval p;

    StarClaim(String printed, double low, double high) {
        this.printed = printed;
        this.p = new Interval(low, high);
    }

    /** Returns the stars of a row, or null where it does not say, or has others than these. */
    static @Nullable StarClaim of(TableRow row) {
        if (row.cell(PrintedStatistic.STARS) == null) {
            return null;
        }
        String printed = row.printed(PrintedStatistic.STARS);
        return Arrays.stream(values())
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
        List<String> words = Arrays.stream(values())
                .filter(each -> each.allow(values))
                .map(StarClaim::word)
                .toList();
        return words.stream().collect(Collectors.joining(" or "));
    }

    /** Returns the stars, in a word where there are none. */
    String word() {
        return printed.isEmpty() ? "no star" : printed;
    }
}
