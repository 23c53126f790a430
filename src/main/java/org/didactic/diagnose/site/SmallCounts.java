package org.didactic.diagnose.site;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.MeasureSpec;

/** What is hidden because it would tell of few people, and what is withheld because few units stand behind it. */
public final class SmallCounts {
    /** The reason of a number that small counts hide, as official statistics write it. */
    public static final String HIDDEN = "[c]";

    /** The smallest count that is shown. */
    public static final int SMALLEST_SHOWN = 5;

    /** The smallest number of sites whose average is shown. */
    public static final int FEWEST_SITES = 3;

    /** The smallest number of units whose median and quartiles are shown. */
    public static final int FEWEST_UNITS = 10;

    /** What publishers write in the place of a count that they hide. */
    private static final List<String> MARKS = List.of(HIDDEN, "c", "*");

    private SmallCounts() {}

    /** Returns a sentence on each proportion that the analysis file keeps out of hiding. */
    public static List<String> unhidden(BriefingsSpec briefings) {
        return briefings.measures().stream()
                .filter(MeasureSpec::hidesNothing)
                .map(measure -> "Nothing is hidden in " + measure.id().value()
                        + ", as the file says that it rests on no counts of people.")
                .toList();
    }

    /** Returns whether small counts hide a number. */
    public static boolean isHidden(Value value) {
        return value instanceof Value.NotIdentified missing && missing.reason().equals(HIDDEN);
    }

    /** Returns whether a code in a data file says that its publisher hides a number. */
    public static boolean isMark(String code) {
        return MARKS.contains(code);
    }
}
