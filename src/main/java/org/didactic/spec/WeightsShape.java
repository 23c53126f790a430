package org.didactic.spec;

import java.util.List;
import java.util.stream.Collectors;
import org.didactic.spec.yaml.Shape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** {@code weights} and {@code effects}. */
final class WeightsShape {
    /** {@code none} or a column. */
    static final Shape<Weights> WEIGHTS =
            Names.COLUMN.then((place, column) -> new Weights(column.value().equals("none") ? null : column));

    /** Effects beyond unit and time; this version knows none. */
    static final Shape<List<Located<String>>> EFFECTS = Names.COLUMNS.then((place, effects) -> {
        if (!effects.isEmpty()) {
            String all = effects.stream().map(Located::value).collect(Collectors.joining(", "));
            place.problem("this version cannot compute effects beyond unit and time (" + all + ")", "leave them out");
            return null;
        }
        return effects;
    });

    private WeightsShape() {}

    /** The column of regression weights, null for none. */
    record Weights(@Nullable Located<String> column) {}
}
