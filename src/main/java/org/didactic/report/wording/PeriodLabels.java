package org.didactic.report.wording;

import java.util.Locale;
import org.didactic.spec.EventTime;
import org.didactic.spec.EventTime.Bin;
import org.didactic.spec.EventTime.Periods;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * What the event times and bins of an estimator are called.
 *
 * @param earliest the lowest event time in the sample, null when there is none; names an open lower end
 */
public record PeriodLabels(
        EventTime eventTime, Noun time, @Nullable Integer earliest) {

    /** Returns the label of a row: {@code Years −5 to −4}, {@code Year −1}, {@code Years 4 and later}. */
    public String row(int key) {
        if (eventTime instanceof EventTime.None) {
            return "All " + time.many() + " after the start";
        }
        String range = range(key, " and later", " and earlier");
        String word = range.contains(" ") ? time.many() : time.one();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + range;
    }

    /** Returns the label of a tick in a figure: {@code −5 to −4}, {@code 4+}. */
    public String tick(int key) {
        return range(key, "+", " or less");
    }

    /** Returns the same in the middle of a sentence: {@code years −5 to −4}. */
    public String inline(int key) {
        String label = row(key);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private String range(int key, String later, String earlier) {
        Bin bin = bin(key);
        if (bin == null) {
            return number(key);
        }
        Integer low = bin.low();
        Integer high = bin.high();
        if (low == null && high != null && earliest != null && earliest <= high) {
            low = earliest;
        }
        if (low == null) {
            return high == null ? number(key) : number(high) + earlier;
        }
        if (high == null) {
            return number(low) + later;
        }
        return low.equals(high) ? number(low) : number(low) + " to " + number(high);
    }

    private @Nullable Bin bin(int key) {
        if (eventTime instanceof Periods periods) {
            for (Bin bin : periods.bins()) {
                if (bin.key() == key) {
                    return bin;
                }
            }
        }
        return null;
    }

    private static String number(int number) {
        return NumberText.withMinus(Integer.toString(number));
    }
}
