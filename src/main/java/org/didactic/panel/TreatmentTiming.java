package org.didactic.panel;

/**
 * How the start of each unit's treatment lies to the panel's periods: the smallest and the largest time in the panel's own
 * rows, before anything is left out.
 */
public final class TreatmentTiming {
    private final Panel panel;
    private final int first;
    private final int last;

    /** Returns the timing of a panel's units. */
    public TreatmentTiming(Panel panel) {
        this.panel = panel;
        this.first = panel.firstTime();
        this.last = panel.lastTime();
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

    /** Returns where the unit's start lies. */
    public Status status(int unit) {
        TreatmentStart start = panel.start(unit);
        if (start instanceof TreatmentStart.Never) {
            return Status.NEVER;
        }
        if (start instanceof TreatmentStart.At at) {
            return at.time() <= first ? Status.ALWAYS : at.time() > last ? Status.AFTER : Status.INSIDE;
        }
        return Status.UNKNOWN;
    }

    /** Returns whether the unit is treated in some period of the panel. */
    public boolean everTreated(int unit) {
        Status status = status(unit);
        return status == Status.ALWAYS || status == Status.INSIDE;
    }

    /** Returns the first treated period of a unit that has one. */
    public int start(int unit) {
        if (panel.start(unit) instanceof TreatmentStart.At at) {
            return at.time();
        }
        throw new IllegalArgumentException("unit (" + panel.units().get(unit) + ") has no start");
    }

    /** Returns the periods since the start in a row of a unit that has one; negative before it. */
    public int eventTime(int row) {
        return panel.time(row) - start(panel.unit(row));
    }
}
