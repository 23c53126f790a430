package org.didactic.report.wording.site;

import java.math.BigInteger;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.text.NumberText;

/** How often chance alone gives a gap as large. */
final class Chance {
    private Chance() {}

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
