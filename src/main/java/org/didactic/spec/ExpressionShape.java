package org.didactic.spec;

import org.didactic.spec.yaml.Place;
import org.didactic.spec.yaml.ScalarPositions;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Problem;
import org.jspecify.annotations.Nullable;

/** An expression over columns, written as a scalar. */
final class ExpressionShape {
    static final Shape<Expression> EXPRESSION = TextShape.ANY.then(ExpressionShape::parse);

    private ExpressionShape() {}

    private static @Nullable Expression parse(Place place, String text) {
        ScalarPositions characters = place.characters();
        try {
            return ExpressionParser.parse(text, characters::at, place.path());
        } catch (ExpressionFault fault) {
            place.problems()
                    .add(new Problem(characters.at(fault.offset()), place.path(), fault.what(), fault.remedy()));
            return null;
        }
    }
}
