package org.didactic.report.wording.site;

import java.math.BigInteger;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.text.NumberText;

/** How often chance alone gives a gap as large. */
public final class Chance {
    private Chance() {}

    /**
     * Returns how many of so many comparisons chance alone would be expected to show as clear: {@code Of 28 comparisons
     * with a twin, about 1 would look this clear by chance alone.} Empty for none.
     *
     * @param level of the ranges, between 0 and 1
     */
    public static String among(int comparisons, double level) {
        if (comparisons == 0) {
            return "";
        }
        double expected = comparisons * (1 - level);
        String many = expected < 0.5 ? "fewer than 1" : "about " + NumberText.whole(Math.max(1, Math.rint(expected)));
        return "Of " + NumberText.count(comparisons) + (comparisons == 1 ? " comparison" : " comparisons")
                + " with a twin, " + many + " would look this clear by chance alone.";
    }

    /**
     * Returns it as a clause: {@code chance alone gives a gap this large in 1 of 24 comparisons}. The site counts as one of
     * the comparisons, and the share is in lowest terms.
     */
    static String of(OwnEstimate.Estimated own) {
        int large = own.asLarge() + 1;
        int all = own.placebos() + 1;
        int shared = BigInteger.valueOf(large).gcd(BigInteger.valueOf(all)).intValue();
        return all == large
                ? "chance alone gives a gap this large every time"
                : "chance alone gives a gap this large in " + NumberText.count(large / shared) + " of "
                        + NumberText.count(all / shared) + " comparisons";
    }
}
