package org.didactic.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Holds our numbers against R's: a test fails where they part, and what all tests of a run compared is the certificate of
 * {@code make parity}.
 */
public final class Parity {
    private static final SortedMap<Quantity, SortedMap<String, Double>> COMPARED = new ConcurrentSkipListMap<>();

    private Parity() {}

    /**
     * Fails unless our number is within {@code tolerance} of R's, both in units of {@code size}.
     *
     * @param what names the number among those of its kind
     * @param size what the deviation is measured in: R's value, its standard error where that is larger, or another scale
     *     that the test explains
     */
    public static void close(
            Quantity quantity, String what, double ours, double theirs, double tolerance, double size) {
        assertThat(ours).as(quantity + " " + what).isCloseTo(theirs, within(tolerance * size));
        double distance = Math.abs(ours - theirs);
        COMPARED.computeIfAbsent(quantity, each -> new ConcurrentSkipListMap<>())
                .merge(what, distance == 0 ? 0 : distance / size, Math::max);
    }

    /** Fails unless our number is within {@code tolerance} of R's, relative to R's. */
    public static void close(Quantity quantity, String what, double ours, double theirs, double tolerance) {
        close(quantity, what, ours, theirs, tolerance, Math.abs(theirs));
    }

    /** Returns the deviations found so far by what was compared, for each kind of numbers. */
    static Map<Quantity, SortedMap<String, Double>> compared() {
        return new TreeMap<>(COMPARED);
    }
}
