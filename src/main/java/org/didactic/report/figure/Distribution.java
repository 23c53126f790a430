package org.didactic.report.figure;

import java.util.List;

/**
 * Unadjusted values of treated and other unit-periods, by factor level.
 *
 * @param title above the panel, for example "Unadjusted authority-years"
 * @param axisLabel beside the vertical axis, with the unit
 * @param groups one per factor level, left to right; a single one with an empty level where there is no factor
 * @param levels how many levels the factor has, drawn or not
 * @param shown whether single values may be seen, or their boxes alone because the data may not be passed on
 */
public record Distribution(String title, String axisLabel, List<DistributionGroup> groups, int levels, Shown shown) {
    /** The most levels of a factor that are drawn beside each other. */
    public static final int MOST_LEVELS = 6;

    /** The fewest values that have a box: a box of fewer would give them away. */
    static final int FEWEST_FOR_A_BOX = 5;

    /** What is seen of the values. */
    public enum Shown {
        /** Every value and the boxes. */
        VALUES,
        /** The boxes alone, and none of fewer than five values. */
        BOXES
    }

    /** Returns a distribution of which all levels are drawn. */
    public Distribution(String title, String axisLabel, List<DistributionGroup> groups) {
        this(title, axisLabel, groups, groups.size(), Shown.VALUES);
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

    /** Returns whether single values may not be seen. */
    public boolean boxesAlone() {
        return shown == Shown.BOXES;
    }

    /** Returns whether a side has more values than are drawn. */
    public boolean isDrawnInPart() {
        return !boxesAlone()
                && groups.stream()
                        .anyMatch(each -> each.treated().length > mostDrawn() || each.other().length > mostDrawn());
    }
}
