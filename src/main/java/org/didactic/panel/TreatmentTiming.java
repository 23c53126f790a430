package org.didactic.panel;

import java.util.ArrayList;
import java.util.List;

/**
 * How the start of each unit's treatment lies to the panel's periods: the smallest and the largest time in the panel's own
 * rows, before anything is left out.
 */
public final class TreatmentTiming {
    private final Panel panel;
    private final Status[] status;
    private final int[] start;

    /** Returns the timing of a panel's units. */
    public TreatmentTiming(Panel panel) {
        this(panel, starts(panel));
    }

    /**
     * Returns the timing that the panel's units would have with other starts, for placebos and permutations.
     *
     * @param starts one a unit
     */
    public TreatmentTiming(Panel panel, List<TreatmentStart> starts) {
        this(panel, starts, panel.firstTime(), panel.lastTime());
    }

    private TreatmentTiming(Panel panel, List<TreatmentStart> starts, int firstTime, int lastTime) {
        this.panel = panel;
        this.status = new Status[starts.size()];
        this.start = new int[starts.size()];
        for (int unit = 0; unit < status.length; unit++) {
            status[unit] = status(starts.get(unit), firstTime, lastTime);
            if (starts.get(unit) instanceof TreatmentStart.At at) {
                start[unit] = at.time();
            }
        }
    }

    /** Returns how the starts lie to the periods of those rows that a variant keeps. */
    public static TreatmentTiming of(VariantPanel variant) {
        Panel panel = variant.panel();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < panel.rows(); row++) {
            if (variant.keeps(row)) {
                first = Math.min(first, panel.time(row));
                last = Math.max(last, panel.time(row));
            }
        }
        return new TreatmentTiming(panel, starts(panel), first, last);
    }

    /** Where a start lies. */
    public enum Status {
        /** Never treated. */
        NEVER,
        /** The start is not known. */
        UNKNOWN,
        /** The start is at or before the first period: no row shows the unit untreated. */
        ALWAYS,
        /** The start lies inside the panel, after the first period. */
        INSIDE,
        /** The start lies after the last period: a control throughout. */
        AFTER
    }

    private static List<TreatmentStart> starts(Panel panel) {
        List<TreatmentStart> starts = new ArrayList<>();
        for (int unit = 0; unit < panel.units().size(); unit++) {
            starts.add(panel.start(unit));
        }
        return starts;
    }

    private static Status status(TreatmentStart start, int firstTime, int lastTime) {
        if (start instanceof TreatmentStart.Never) {
            return Status.NEVER;
        }
        if (start instanceof TreatmentStart.At at) {
            boolean early = at.time() <= firstTime;
            return early ? Status.ALWAYS : at.time() > lastTime ? Status.AFTER : Status.INSIDE;
        }
        return Status.UNKNOWN;
    }

    /** Returns where the unit's start lies. */
    public Status status(int unit) {
        return status[unit];
    }

    /** Returns whether the unit is treated in some period of the panel. */
    public boolean everTreated(int unit) {
        return status[unit] == Status.ALWAYS || status[unit] == Status.INSIDE;
    }

    /** Returns the first treated period of a unit that has one. */
    public int start(int unit) {
        if (status[unit] == Status.NEVER || status[unit] == Status.UNKNOWN) {
            throw new IllegalArgumentException("unit (" + panel.units().get(unit) + ") has no start");
        }
        return start[unit];
    }

    /** Returns the periods since the start in a row of a unit that has one; negative before it. */
    public int eventTime(int row) {
        return panel.time(row) - start(panel.unit(row));
    }
}
