package org.didactic.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.didactic.spec.Expression;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Operators and functions of numbers, with {@link StrictMath} so that every machine gives the same bits. A result that is
 * no number is missing, with a reason that shows the operands, and so is one that is too large to compute with.
 */
final class Arithmetic {
    static final String TOO_LARGE = "too large";

    /** Reasons by their words, so that a column of zeros under ln shares one. */
    private final Map<String, Missing> reasons = new LinkedHashMap<>();

    /** Returns the outcome of an operator. */
    static double apply(Expression.BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> right == 0 ? Double.NaN : left / right;
            case POWER -> left == 0 && right < 0 ? Double.NaN : StrictMath.pow(left, right);
            default -> throw new IllegalArgumentException("not an operator of numbers (" + operator + ")");
        };
    }

    /** Returns the outcome of a function of one argument. */
    static double apply(Expression.Function function, double argument) {
        return switch (function) {
            case LN -> argument <= 0 ? Double.NaN : StrictMath.log(argument);
            case LOG10 -> argument <= 0 ? Double.NaN : StrictMath.log10(argument);
            case EXP -> StrictMath.exp(argument);
            case SQRT -> Math.sqrt(argument);
            case ABS -> Math.abs(argument);
            case MIN, MAX, IF, FIRST ->
                throw new IllegalArgumentException("not a function of one number (" + function + ")");
        };
    }

    /** Returns why an operator has no value for these operands. */
    Missing noValue(Expression.BinaryOperator operator, double left, double right, double result) {
        if (!Double.isNaN(result)) {
            return tooLarge();
        }
        String sign = switch (operator) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            default -> "^";
        };
        boolean byZero = operator == Expression.BinaryOperator.DIVIDE && right == 0;
        return reason(byZero ? "division by 0" : NumberText.full(left) + " " + sign + " " + NumberText.full(right));
    }

    /** Returns why a function has no value for this argument. */
    Missing noValue(Expression.Function function, double argument, double result) {
        return !Double.isNaN(result)
                ? tooLarge()
                : reason(function.name().toLowerCase(Locale.ROOT) + " of " + NumberText.full(argument));
    }

    /** Returns the reason of a result that is too large to compute with. */
    Missing tooLarge() {
        return reason(TOO_LARGE);
    }

    private Missing reason(String words) {
        return reasons.computeIfAbsent(words, each -> new Missing(Missing.Kind.UNDEFINED, each));
    }

    /** Returns whether two numbers stand in this relation. */
    static boolean compare(Expression.BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            case GREATER_OR_EQUAL -> left >= right;
            default -> throw new IllegalArgumentException("not a comparison (" + operator + ")");
        };
    }

    /** Returns the first of two reasons, or null when there is none. */
    static @Nullable Missing first(@Nullable Missing left, @Nullable Missing right) {
        return left != null ? left : right;
    }
}
