package org.didactic.spec;

import org.didactic.spec.yaml.Shape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** {@code weights}. */
final class WeightsShape {
    /** {@code none} or a column. */
    static final Shape<Weights> WEIGHTS =
            Names.COLUMN.then((place, column) -> new Weights(column.value().equals("none") ? null : column));

    private WeightsShape() {}

    /** The column of regression weights, null for none. */
    record Weights(@Nullable Located<String> column) {}
}
