package org.didactic.result.published;

/** What we have beside a printed cell. */
sealed interface OwnValue {

    /**
     * Returns the id of the number, empty where the cell names none.
     */
    String id();

    /** A number, in the unit of the print. */
    record Number(String id, double value) implements OwnValue {}

    /** The p that earns stars. */
    record Probability(String id, double p) implements OwnValue {}

    /** Nothing, and why: {@code reason} of {@link CellVerdict.CannotBeCompared}. */
    record Nothing(String id, String reason, String about) implements OwnValue {}
}
