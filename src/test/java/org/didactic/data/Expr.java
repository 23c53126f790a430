package org.didactic.data;

import java.util.List;
import org.didactic.spec.Expression;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.Expression.Function;
import org.didactic.spec.Expression.UnaryOperator;
import org.didactic.text.Located;
import org.didactic.text.Position;

/** Expressions for tests, all of them at line 20, column 5. */
public final class Expr {
    public static final Position PLACE = new Position("analysis.yaml", 20, 5);

    private Expr() {}

    public static Expression column(String name) {
        return new Expression.ColumnReference(new Located<>(name, PLACE, "step"));
    }

    public static Expression number(double value) {
        return new Expression.NumberLiteral(value, PLACE);
    }

    public static Expression text(String value) {
        return new Expression.TextLiteral(value, PLACE);
    }

    public static Expression of(BinaryOperator operator, Expression left, Expression right) {
        return new Expression.Binary(operator, left, right, PLACE);
    }

    public static Expression of(UnaryOperator operator, Expression operand) {
        return new Expression.Unary(operator, operand, PLACE);
    }

    public static Expression of(Function function, Expression... arguments) {
        return new Expression.Call(function, List.of(arguments), PLACE);
    }
}
