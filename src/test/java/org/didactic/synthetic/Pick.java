package org.didactic.synthetic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Draws a given number of elements without replacement. */
final class Pick {

    private Pick() {}

    /** The elements with the smallest uniform numbers, smallest first; {@code draw} names the number of each element. */
    static <T> List<T> few(int count, List<T> elements, Function<T, Draw> draw) {
        return elements.stream()
                .sorted(Comparator.comparingDouble(
                        element -> draw.apply(element).uniform()))
                .limit(count)
                .toList();
    }
}
