package org.didactic.estimate.design;

import java.util.Arrays;

/**
 * Tells apart the groups of a few patterns: rows with the same indicators in the same order, all of weight one. In a
 * balanced panel the units of a cohort have one pattern, so that their counts need to be multiplied only once.
 */
final class GroupPatterns {
    private static final int MOST = 64;
    private static final int SLOTS = 4 * MOST;

    private final DesignMatrix design;
    private final int[] places = new int[SLOTS];
    private final int[] first = new int[MOST];
    private final int[] times = new int[MOST];
    private int size;

    GroupPatterns(DesignMatrix design) {
        this.design = design;
        Arrays.fill(places, -1);
    }

    /** Counts a group if it has one of the first patterns; returns false when it stands alone. */
    boolean count(int group) {
        int from = design.groupStart()[group];
        int to = design.groupStart()[group + 1];
        int hash = to - from;
        for (int[] slot : design.positions()) {
            for (int row = from; row < to; row++) {
                hash = 31 * hash + slot[row];
            }
        }
        for (int row = from; row < to && !design.unweighted(); row++) {
            if (design.weight(row) != 1) {
                return false;
            }
        }
        int place = (hash * 0x9E3779B9) >>> 24;
        while (places[place] >= 0) {
            int known = places[place];
            if (alike(first[known], group)) {
                times[known]++;
                return true;
            }
            place = (place + 1) % SLOTS;
        }
        if (size == MOST) {
            return false;
        }
        places[place] = size;
        first[size] = group;
        times[size++] = 1;
        return true;
    }

    private boolean alike(int group, int other) {
        int from = design.groupStart()[group];
        int to = design.groupStart()[group + 1];
        int otherFrom = design.groupStart()[other];
        int otherTo = design.groupStart()[other + 1];
        for (int[] slot : design.positions()) {
            if (!Arrays.equals(slot, from, to, slot, otherFrom, otherTo)) {
                return false;
            }
        }
        return to - from == otherTo - otherFrom;
    }

    /** Returns the number of patterns. */
    int size() {
        return size;
    }

    /** Returns the first group that has a pattern. */
    int group(int pattern) {
        return first[pattern];
    }

    /** Returns how many groups have a pattern. */
    int times(int pattern) {
        return times[pattern];
    }
}
