package org.didactic.report.wording;

import org.didactic.diagnose.site.SmallCounts;
import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;

/** What of a value without an error is shown. */
public final class ShownValue {
    private ShownValue() {}

    /** Returns the number of a plain value, or null. */
    public static @Nullable Double number(Value value) {
        return value instanceof Value.Plain plain ? (Double) plain.value() : null;
    }

    /** Returns whether small counts hide a number. */
    public static boolean isHidden(Value value) {
        return reason(value).equals(SmallCounts.HIDDEN);
    }

    /** Returns why there is no number; empty where there is one. */
    public static String reason(Value value) {
        return value instanceof Value.NotIdentified missing ? missing.reason() : "";
    }
}
