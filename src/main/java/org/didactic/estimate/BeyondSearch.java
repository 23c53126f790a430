package org.didactic.estimate;

/** Numbers that are larger than any that was looked at: there is none, and its reason says how far the search went. */
public final class BeyondSearch {
    private static final String BEGINNING = "above ";

    private BeyondSearch() {}

    /** Returns that the number is above this one: {@code above 5}. */
    public static Value.NotIdentified above(String most) {
        return new Value.NotIdentified(BEGINNING + most);
    }

    /** Returns whether a value is such a number. */
    public static boolean is(Value value) {
        return value instanceof Value.NotIdentified missing && missing.reason().startsWith(BEGINNING);
    }
}
