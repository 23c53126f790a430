package org.didactic.spec;

import java.util.List;
import org.didactic.text.Position;
import org.jspecify.annotations.Nullable;

/** How periods since the start of treatment enter a regression. */
public sealed interface EventTime {

    /** One coefficient after the start, no event study. */
    record None() implements EventTime {}

    /**
     * A coefficient per event time or bin, measured against a reference.
     *
     * @param reference the reference: an event time that stands alone, or the key of a bin
     * @param bins without overlap, sorted by their lower end; an event time that no bin covers stands alone
     */
    record Periods(int reference, List<Bin> bins) implements EventTime {

        /** Returns the key under which this event time is estimated: its bin's, or its own. */
        public int keyOf(int eventTime) {
            for (Bin bin : bins) {
                if (bin.contains(eventTime)) {
                    return bin.key();
                }
            }
            return eventTime;
        }
    }

    /**
     * Event times that share a coefficient.
     *
     * @param key the name of the bin everywhere
     * @param low the lowest event time, null for an open end
     * @param high the highest event time, null for an open end
     */
    record Bin(int key, @Nullable Integer low, @Nullable Integer high, Position position) {

        /** Returns whether the event time lies in this bin. */
        public boolean contains(int eventTime) {
            return (low == null || eventTime >= low) && (high == null || eventTime <= high);
        }
    }
}
