package org.didactic.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * Holds our numbers against R's: a test fails where they part, or part further than the certificate says, and what all tests of a run compared is the certificate of
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
        double deviation = distance == 0 ? 0 : distance / size;
        if (!Boolean.getBoolean("parity.write")) {
            assertThat(deviation)
                    .as(quantity + " " + what + ": the certificate says less; make parity writes it anew")
                    .isLessThanOrEqualTo(Stored.LARGEST.getOrDefault(quantity.label(), 0.0));
        }
        COMPARED.computeIfAbsent(quantity, each -> new ConcurrentSkipListMap<>())
                .merge(what, deviation, Math::max);
    }

    /** Fails unless our number is within {@code tolerance} of R's, relative to R's. */
    public static void close(Quantity quantity, String what, double ours, double theirs, double tolerance) {
        close(quantity, what, ours, theirs, tolerance, Math.abs(theirs));
    }

    /** What the certificate in the program says, read when it is first asked for. */
    private static final class Stored {
        private static final Map<String, Double> LARGEST = largest();

        private static Map<String, Double> largest() {
            try {
                return Certificate.stored().lines().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Certificate.Line::quantity, each -> Double.valueOf(each.deviation())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the deviations found so far by what was compared, for each kind of numbers. */
    static Map<Quantity, SortedMap<String, Double>> compared() {
        return new TreeMap<>(COMPARED);
    }
}
