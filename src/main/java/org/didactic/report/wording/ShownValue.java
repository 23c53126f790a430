package org.didactic.report.wording;

import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;

/** What of a value without an error is shown. */
public final class ShownValue {
    private ShownValue() {}

    /** Returns the number of a plain value, or null. */
    public static @Nullable Double number(Value value) {
        return value instanceof Value.Plain plain ? (Double) plain.value() : null;
    }
}
