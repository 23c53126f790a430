package org.didactic.report.wording;

import org.didactic.estimate.Value;
import org.didactic.result.ValueFigures;
import org.didactic.spec.ValuationSpec.Each;
import org.jspecify.annotations.Nullable;

/** The two ends of what a gain may come to: above zero for gains, below it for losses. */
public record GainSpan(double low, double high) {

    /** Returns the range of a value, null where it has none. */
    public static @Nullable GainSpan of(Value value) {
        ValueFigures figures = ValueFigures.of(value);
        Double low = figures.low();
        Double high = figures.high();
        return low == null || high == null ? null : new GainSpan(low, high);
    }

    /** Returns whether the range holds losses as well as gains, so that neither can be told. */
    public boolean isAcross() {
        return low <= 0 && high >= 0;
    }

    /** Returns whether all of the range is a gain. */
    public boolean isGain() {
        return low > 0;
    }

    /** Returns a range on one side of zero without its sign: {@code 900 to 2,600 hours}. */
    public String range(Each each) {
        return range(each.of());
    }

    /** Returns a range of cases on one side of zero without its sign: {@code 180 to 370}. */
    public String count() {
        return range("");
    }

    /** Returns a range across zero: {@code between 500 hours lost and 900 hours gained}. */
    public String across(Each each) {
        return "between " + end(each, low) + " and " + end(each, high);
    }

    private String range(String unit) {
        return isGain() ? Worth.range(unit, low, high) : Worth.range(unit, -high, -low);
    }

    private static String end(Each each, double end) {
        return end == 0 ? "nothing" : Worth.of(each.of(), Math.abs(end)) + (end < 0 ? " lost" : " gained");
    }
}
