package org.didactic.diagnose.site;

/** What is hidden because it would tell of few people. */
public final class SmallCounts {
    /** The reason of a number that small counts hide, as official statistics write it. */
    public static final String HIDDEN = "[c]";

    /** The smallest count that is shown. */
    public static final int SMALLEST_SHOWN = 5;

    /** The smallest number of sites whose average is shown. */
    public static final int FEWEST_SITES = 3;

    private SmallCounts() {}
}
