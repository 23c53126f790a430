package org.didactic.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.didactic.spec.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions over all rows of a table, whole columns at a time. Missing in, missing out, with the reason of the
 * first missing operand; also {@code and}, {@code or} and {@code if} need all that they read, but {@code if} reads only the
 * branch that it takes. The expressions have passed {@link ExpressionTypes}.
 */
final class Evaluation {
    private final Table table;
    private final int rows;
    private final Arithmetic arithmetic = new Arithmetic();

    Evaluation(Table table) {
        this.table = table;
        this.rows = table.rows();
    }

    /** Returns the numbers that the expression gives. */
    NumberColumn numbers(Expression expression) {
        if (expression instanceof Expression.NumberLiteral literal) {
            double[] values = new double[rows];
            @Nullable Missing[] reasons = new Missing[rows];
            Arrays.fill(values, literal.value());
            Arrays.fill(reasons, fits(literal.value()) ? null : arithmetic.tooLarge());
            return new NumberColumn(values, reasons);
        }
        if (expression instanceof Expression.ColumnReference reference) {
            return table.column(reference.column().value()).numbers();
        }
        if (expression instanceof Expression.Unary unary) {
            NumberColumn operand = numbers(unary.operand());
            return unary.operator() == Expression.UnaryOperator.PLUS ? operand : negated(operand);
        }
        if (expression instanceof Expression.Binary binary) {
            return combined(binary.operator(), numbers(binary.left()), numbers(binary.right()));
        }
        if (expression instanceof Expression.Call call) {
            return called(call);
        }
        throw new IllegalStateException("not a number at " + expression.position());
    }

    private static boolean fits(double number) {
        return Math.abs(number) <= NumberColumn.LARGEST;
    }

    private static NumberColumn negated(NumberColumn operand) {
        int size = operand.size();
        double[] values = new double[size];
        @Nullable Missing[] reasons = new Missing[size];
        for (int row = 0; row < size; row++) {
            reasons[row] = operand.missing(row);
            values[row] = reasons[row] == null ? -operand.value(row) : 0;
        }
        return new NumberColumn(values, reasons);
    }

    private NumberColumn combined(Expression.BinaryOperator operator, NumberColumn left, NumberColumn right) {
        double[] values = new double[rows];
        @Nullable Missing[] reasons = new Missing[rows];
        for (int row = 0; row < rows; row++) {
            reasons[row] = Arithmetic.first(left.missing(row), right.missing(row));
            if (reasons[row] == null) {
                values[row] = Arithmetic.apply(operator, left.value(row), right.value(row));
                if (!fits(values[row])) {
                    reasons[row] = arithmetic.noValue(operator, left.value(row), right.value(row), values[row]);
                }
            }
        }
        return new NumberColumn(values, reasons);
    }

    private NumberColumn called(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        NumberColumn first = numbers(arguments.get(call.function() == Expression.Function.IF ? 1 : 0));
        return switch (call.function()) {
            case IF -> chosen(truths(arguments.get(0)), first, numbers(arguments.get(2)));
            case MIN, MAX -> {
                NumberColumn result = first;
                for (Expression argument : arguments.subList(1, arguments.size())) {
                    result = extreme(call.function() == Expression.Function.MAX, result, numbers(argument));
                }
                yield result;
            }
            case FIRST ->
                FirstPresent.numbers(arguments.stream().map(this::numbers).toList(), rows);
            default -> applied(call.function(), first);
        };
    }

    private NumberColumn applied(Expression.Function function, NumberColumn argument) {
        double[] values = new double[rows];
        @Nullable Missing[] reasons = new Missing[rows];
        for (int row = 0; row < rows; row++) {
            reasons[row] = argument.missing(row);
            if (reasons[row] == null) {
                values[row] = Arithmetic.apply(function, argument.value(row));
                if (!fits(values[row])) {
                    reasons[row] = arithmetic.noValue(function, argument.value(row), values[row]);
                }
            }
        }
        return new NumberColumn(values, reasons);
    }

    private NumberColumn extreme(boolean greatest, NumberColumn left, NumberColumn right) {
        double[] values = new double[rows];
        @Nullable Missing[] reasons = new Missing[rows];
        for (int row = 0; row < rows; row++) {
            reasons[row] = Arithmetic.first(left.missing(row), right.missing(row));
            if (reasons[row] == null) {
                double a = left.value(row);
                double b = right.value(row);
                values[row] = greatest ? Math.max(a, b) : Math.min(a, b);
            }
        }
        return new NumberColumn(values, reasons);
    }

    private NumberColumn chosen(Truths condition, NumberColumn yes, NumberColumn no) {
        double[] values = new double[rows];
        @Nullable Missing[] reasons = new Missing[rows];
        for (int row = 0; row < rows; row++) {
            NumberColumn branch = condition.isTrue(row) ? yes : no;
            reasons[row] = Arithmetic.first(condition.missing(row), branch.missing(row));
            values[row] = reasons[row] == null ? branch.value(row) : 0;
        }
        return new NumberColumn(values, reasons);
    }

    /** Returns the texts that the expression gives. */
    TextColumn texts(Expression expression) {
        if (expression instanceof Expression.TextLiteral literal) {
            return TextColumn.constant(literal.value(), rows);
        }
        if (expression instanceof Expression.ColumnReference reference) {
            return table.column(reference.column().value()).texts();
        }
        Expression.Call call = (Expression.Call) expression;
        List<Expression> arguments = call.arguments();
        if (call.function() == Expression.Function.FIRST) {
            return FirstPresent.texts(arguments.stream().map(this::texts).toList(), rows);
        }
        Truths condition = truths(arguments.get(0));
        TextColumn yes = texts(arguments.get(1));
        TextColumn no = texts(arguments.get(2));
        TextColumnBuilder result = new TextColumnBuilder();
        for (int row = 0; row < rows; row++) {
            TextColumn branch = condition.isTrue(row) ? yes : no;
            Missing reason = Arithmetic.first(condition.missing(row), branch.missing(row));
            if (reason == null) {
                result.add(branch.value(row));
            } else {
                result.addMissing(reason);
            }
        }
        return result.build(Map.of());
    }

    /** Returns the answers that a condition gives. */
    Truths truths(Expression expression) {
        return new Conditions(table, this).truths(expression);
    }
}
