package org.didactic.spec;

/** Event times of treated rows that are kept, both ends included. */
public record Window(int first, int last) {

    /** Returns whether the event time lies inside. */
    public boolean contains(int eventTime) {
        return eventTime >= first && eventTime <= last;
    }
}
