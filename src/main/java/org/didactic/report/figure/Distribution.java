package org.didactic.report.figure;

import java.util.List;

/**
 * Unadjusted values of treated and other unit-periods, by factor level.
 *
 * @param title above the panel, for example "Unadjusted authority-years"
 * @param axisLabel beside the vertical axis, with the unit
 * @param groups one per factor level, left to right; a single one with an empty level where there is no factor
 * @param levels how many levels the factor has, drawn or not
 */
public record Distribution(String title, String axisLabel, List<DistributionGroup> groups, int levels) {
    /** The most levels of a factor that are drawn beside each other. */
    public static final int MOST_LEVELS = 6;

    /** Returns a distribution of which all levels are drawn. */
    public Distribution(String title, String axisLabel, List<DistributionGroup> groups) {
        this(title, axisLabel, groups, groups.size());
    }

    public Distribution {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a distribution needs at least one group (" + title + ")");
        }
    }

    /** Returns the most values of a side that are drawn. */
    public static int mostDrawn() {
        return DrawnValues.MOST;
    }

    /** Returns whether a side has more values than are drawn. */
    public boolean isDrawnInPart() {
        return groups.stream()
                .anyMatch(each -> each.treated().length > mostDrawn() || each.other().length > mostDrawn());
    }
}
