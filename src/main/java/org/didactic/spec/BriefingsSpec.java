package org.didactic.spec;

import java.util.List;
import java.util.Locale;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * A page for each site.
 *
 * @param programme what the pages call the programme; empty: the name of the treatment
 * @param country what the pages call all units together, such as England; empty where there is no name
 * @param name a column with the names of units, null where their codes must do
 * @param years how the pages write a time
 * @param units units that get a page besides those that start
 * @param measures what the pages show, in this order
 * @param groups counts that add up, so that one could be computed from the others
 * @param zeros whether a count of zero is a small one
 * @param neighbours how the units that are like a site are found, null for no such comparison
 */
public record BriefingsSpec(
        String programme,
        String country,
        @Nullable Located<String> name,
        Years years,
        List<Located<String>> units,
        List<MeasureSpec> measures,
        List<CountGroup> groups,
        Zeros zeros,
        @Nullable NeighboursSpec neighbours,
        OwnEstimate ownEstimate) {

    /** How a time is written: as the number that it is, or as the financial year that begins in it. */
    public enum Years {
        PLAIN,
        FINANCIAL;

        /** Returns a time in words: {@code 2016}, or {@code 2016-17} for a financial year. */
        public String text(int time) {
            String year = Integer.toString(time);
            return this == PLAIN ? year : year + "-" + String.format(Locale.ROOT, "%02d", Math.floorMod(time + 1, 100));
        }
    }

    /** What happens to a count of zero. */
    public enum Zeros {
        HIDDEN,
        SHOWN
    }

    /** A column of counts and the columns of counts that add up to it. */
    public record CountGroup(Located<String> total, List<Located<String>> parts) {}

    /**
     * How a site's own effect is estimated.
     *
     * @param periods how many periods before the start it takes at least
     * @param fit how many times the usual distance between a unit and its twin before the start this one's may be at most
     */
    public record OwnEstimate(Method method, int periods, double fit, Compatibility compatibility) {}

    /** What makes the twin. */
    public enum Method {
        SYNTHETIC_DID("sdid"),
        SYNTHETIC_CONTROL("synthetic_control");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** Returns what stands in the place of the estimator in the ids of its numbers. */
        public String word() {
            return word;
        }
    }

    /** Whose weights are reproduced. */
    public enum Compatibility {
        /** Nobody's: those of the exact minimum. */
        NONE,
        /** Those at which synthdid 0.0.9 stops. */
        SYNTHDID_0_0_9
    }
}
