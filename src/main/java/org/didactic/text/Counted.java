package org.didactic.text;

/** Counts things in words. */
public final class Counted {
    private Counted() {}

    /** Returns {@code 1 cell}, {@code 1,769 cells}. */
    public static String of(long number, String thing) {
        return NumberText.count(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
