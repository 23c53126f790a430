package org.didactic.report.wording;

import org.didactic.result.published.VerdictCounts;
import org.didactic.text.NumberText;

/** How printed values compare with a report, in words. */
public final class PublishedWords {
    private PublishedWords() {}

    /** Returns a sentence without its full stop: {@code 61 of 66 printed cells agree; 3 differ and 2 cannot be compared}. */
    public static String of(VerdictCounts counts) {
        int all = counts.all();
        if (all == 0) {
            return "There are no printed cells";
        }
        if (all == 1) {
            return "The only printed cell "
                    + (counts.agree() == 1 ? "agrees" : counts.differ() == 1 ? "differs" : "cannot be compared");
        }
        if (counts.agree() == all) {
            return "All " + NumberText.count(all) + " printed cells agree";
        }
        if (counts.incomparable() == all) {
            return "None of the " + NumberText.count(all) + " printed cells can be compared";
        }
        return agree(counts) + "; " + rest(counts);
    }

    private static String agree(VerdictCounts counts) {
        String all = NumberText.count(counts.all()) + " printed cells ";
        return counts.agree() == 0
                ? "None of the " + all + "agrees"
                : NumberText.count(counts.agree()) + " of " + all + (counts.agree() == 1 ? "agrees" : "agree");
    }

    private static String rest(VerdictCounts counts) {
        String differ = NumberText.count(counts.differ()) + (counts.differ() == 1 ? " differs" : " differ");
        String cannot = NumberText.count(counts.incomparable()) + " cannot be compared";
        if (counts.incomparable() == 0) {
            return differ;
        }
        return counts.differ() == 0 ? cannot : differ + " and " + cannot;
    }
}
