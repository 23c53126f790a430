package org.didactic.spec;

import org.didactic.spec.Expression.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How tightly an operator binds.
 *
 * @param tightness greater is tighter
 * @param tightnessOfRight what operators to its right must reach to be part of its right operand
 */
record BinaryPrecedence(BinaryOperator operator, int tightness, int tightnessOfRight) {
    static final int LOOSEST = 0;
    static final int NOT = 3;
    static final int SIGN = 7;
    private static final int COMPARISON = 4;

    boolean isComparison() {
        return tightness == COMPARISON;
    }

    /** Returns whether the word is an operator and so never a name. */
    static boolean isReserved(String word) {
        return word.equals("and") || word.equals("or") || word.equals("not");
    }

    /** Returns the operator that this word is, null if it is none. */
    static @Nullable BinaryPrecedence of(ExpressionToken token) {
        if (token.kind() != ExpressionToken.Kind.SYMBOL && token.kind() != ExpressionToken.Kind.WORD) {
            return null;
        }
        return switch (token.text()) {
            case "or" -> leftToRight(BinaryOperator.OR, 1);
            case "and" -> leftToRight(BinaryOperator.AND, 2);
            case "==" -> leftToRight(BinaryOperator.EQUAL, COMPARISON);
            case "!=" -> leftToRight(BinaryOperator.NOT_EQUAL, COMPARISON);
            case "<" -> leftToRight(BinaryOperator.LESS, COMPARISON);
            case "<=" -> leftToRight(BinaryOperator.LESS_OR_EQUAL, COMPARISON);
            case ">" -> leftToRight(BinaryOperator.GREATER, COMPARISON);
            case ">=" -> leftToRight(BinaryOperator.GREATER_OR_EQUAL, COMPARISON);
            case "+" -> leftToRight(BinaryOperator.ADD, 5);
            case "-" -> leftToRight(BinaryOperator.SUBTRACT, 5);
            case "*" -> leftToRight(BinaryOperator.MULTIPLY, 6);
            case "/" -> leftToRight(BinaryOperator.DIVIDE, 6);
            // a sign may follow (2^-1), and then takes the powers to its right with it
            case "^" -> new BinaryPrecedence(BinaryOperator.POWER, 8, 8);
            default -> null;
        };
    }

    private static BinaryPrecedence leftToRight(BinaryOperator operator, int tightness) {
        return new BinaryPrecedence(operator, tightness, tightness + 1);
    }
}
