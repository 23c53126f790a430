package org.didactic.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coefficient is made of: the sum of weight times estimate over the parts, where every part has an estimate.
 *
 * @param of the coefficient
 * @param parts by cohort, then by what they stand against; empty when there is a problem
 * @param negative how many weights are negative: rows for {@link Kind#TREATMENT_WEIGHTS}, cohorts in the coefficient's own
 *     event time for {@link Kind#EVENT_WEIGHTS}, parts for {@link Kind#GOODMAN_BACON}, which has none
 * @param negativeSum the sum of those weights, 0 without any
 * @param problem why there is no decomposition; empty when there is one
 */
public record Decomposition(Kind kind, Term of, List<Part> parts, int negative, double negativeSum, String problem) {

    /** Returns that a coefficient has no decomposition of this kind. */
    public static Decomposition refused(Kind kind, Term of, String problem) {
        return new Decomposition(kind, of, List.of(), 0, 0, problem);
    }

    /** The ways to take a coefficient apart. */
    public enum Kind {
        /** Comparisons of two groups before and after a start; their weights sum to one. */
        GOODMAN_BACON("goodman-bacon"),
        /** Effects on cohorts in periods after the start; their weights sum to one and may be negative. */
        TREATMENT_WEIGHTS("treatment-weights"),
        /**
         * Effects on cohorts in all event times; the weights of the coefficient's own event times sum to one, those of each
         * other one to zero and those of the reference to minus one.
         */
        EVENT_WEIGHTS("event-weights");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the name in data files. */
        public String word() {
            return word;
        }
    }

    /**
     * One part of a coefficient.
     *
     * @param cohort the treated cohort
     * @param rows used rows behind the part
     * @param estimate the part's own estimate, null where the data give none
     */
    public record Part(
            int cohort,
            Against against,
            int rows,
            double weight,
            @Nullable Double estimate) {}

    /** What a treated cohort is compared with, or where it stands. */
    public sealed interface Against {

        /** Returns the text in data files, a number or {@code never}. */
        String text();

        /** Compared with units that are never treated. */
        record Never() implements Against {
            @Override
            public String text() {
                return "never";
            }
        }

        /** Compared with the units of another cohort. */
        record Cohort(int start) implements Against {
            @Override
            public String text() {
                return Integer.toString(start);
            }
        }

        /** In one period of the panel. */
        record Time(int time) implements Against {
            @Override
            public String text() {
                return Integer.toString(time);
            }
        }

        /** In one event time or bin. */
        record EventTime(int key) implements Against {
            @Override
            public String text() {
                return Integer.toString(key);
            }
        }
    }
}
