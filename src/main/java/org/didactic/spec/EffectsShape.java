package org.didactic.spec;

import java.util.Arrays;
import java.util.List;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;

/** {@code effects}: columns or combinations of columns, such as {@code authority^route}. */
final class EffectsShape {
    private static final Shape<EffectSpec> EFFECT = TextShape.NAME.located().then((place, written) -> {
        List<String> columns = Arrays.stream(written.value().split("\\^", -1))
                .map(String::strip)
                .toList();
        if (columns.stream().anyMatch(String::isEmpty)) {
            place.problem("an effect is a column or columns joined by ^ (" + written.value() + ")", "authority^route");
            return null;
        }
        return new EffectSpec(written, columns);
    });

    static final Shape<List<EffectSpec>> EFFECTS =
            ListShape.of(EFFECT).distinct(effect -> String.join("^", effect.columns()));

    private EffectsShape() {}
}
