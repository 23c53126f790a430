package org.didactic.spec;

import org.jspecify.annotations.Nullable;

/** Event times of treated rows that are kept, both ends included; empty when the last lies before the first. */
public record Window(int first, int last) {

    /** Returns the window of event times −width to width−1, as far as it lies in another; null for no other. */
    public static Window within(@Nullable Window other, int width) {
        return other == null
                ? new Window(-width, width - 1)
                : new Window(Math.max(other.first, -width), Math.min(other.last, width - 1));
    }

    /** Returns whether the event time lies inside. */
    public boolean contains(int eventTime) {
        return eventTime >= first && eventTime <= last;
    }
}
