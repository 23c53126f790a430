package org.didactic.estimate.synthetic;

/** An interval from placebos, or why there is none. */
public sealed interface PlaceboInterval {

    /** The effects that placebos do not reject. */
    record Known(double low, double high) implements PlaceboInterval {}

    /** Too few placebos for the level: no effect could be rejected. */
    record None(String reason) implements PlaceboInterval {}
}
