package org.didactic.data;

import java.util.List;
import org.didactic.spec.Expression;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Evaluates conditions over all rows of a table. */
final class Conditions {
    private final Table table;
    private final int rows;
    private final Evaluation evaluation;

    Conditions(Table table, Evaluation evaluation) {
        this.table = table;
        this.rows = table.rows();
        this.evaluation = evaluation;
    }

    /** Returns the answers that a condition gives. */
    Truths truths(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            Truths operand = truths(unary.operand());
            return answers(operand::missing, row -> !operand.isTrue(row));
        }
        if (expression instanceof Expression.Call call) {
            List<Expression> arguments = call.arguments();
            Truths condition = truths(arguments.get(0));
            Truths yes = truths(arguments.get(1));
            Truths no = truths(arguments.get(2));
            return answers(
                    row -> Arithmetic.first(condition.missing(row), (condition.isTrue(row) ? yes : no).missing(row)),
                    row -> (condition.isTrue(row) ? yes : no).isTrue(row));
        }
        Expression.Binary binary = (Expression.Binary) expression;
        return switch (binary.operator()) {
            case AND, OR -> joined(binary);
            default -> compared(binary);
        };
    }

    private Truths joined(Expression.Binary binary) {
        Truths left = truths(binary.left());
        Truths right = truths(binary.right());
        boolean both = binary.operator() == Expression.BinaryOperator.AND;
        return answers(
                row -> Arithmetic.first(left.missing(row), right.missing(row)),
                row -> both ? left.isTrue(row) && right.isTrue(row) : left.isTrue(row) || right.isTrue(row));
    }

    private Truths compared(Expression.Binary binary) {
        boolean asNumbers = isNumber(binary.left()) && isNumber(binary.right());
        if (asNumbers) {
            NumberColumn left = evaluation.numbers(binary.left());
            NumberColumn right = evaluation.numbers(binary.right());
            return answers(
                    row -> Arithmetic.first(left.missing(row), right.missing(row)),
                    row -> Arithmetic.compare(binary.operator(), left.value(row), right.value(row)));
        }
        TextColumn left = evaluation.texts(binary.left());
        TextColumn right = evaluation.texts(binary.right());
        boolean wanted = binary.operator() == Expression.BinaryOperator.EQUAL;
        return answers(
                row -> Arithmetic.first(left.missing(row), right.missing(row)),
                row -> left.value(row).equals(right.value(row)) == wanted);
    }

    private boolean isNumber(Expression expression) {
        ExpressionKind kind = new ExpressionTypes(table, "", new Problems()).kindOf(expression);
        return kind != null && kind.canBeNumber();
    }

    private Truths answers(Reason missing, Answer value) {
        boolean[] values = new boolean[rows];
        @Nullable Missing[] reasons = new Missing[rows];
        for (int row = 0; row < rows; row++) {
            reasons[row] = missing.of(row);
            values[row] = reasons[row] == null && value.of(row);
        }
        return new Truths(values, reasons);
    }

    /** Why a row is missing, or null. */
    private interface Reason {
        @Nullable
        Missing of(int row);
    }

    /** What a row says that is not missing. */
    private interface Answer {
        boolean of(int row);
    }
}
