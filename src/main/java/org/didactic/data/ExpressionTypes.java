package org.didactic.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.didactic.spec.Expression;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each part of an expression gives over a table, and reports parts that do not fit: unknown columns, texts in
 * arithmetic, numbers as conditions.
 */
final class ExpressionTypes {
    private final Table table;
    private final String path;
    private final Problems problems;

    /** Returns a check that reports under this path, the step of the analysis file. */
    ExpressionTypes(Table table, String path, Problems problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
    }

    /** Returns what the expression gives, or null after reporting why it cannot be evaluated. */
    @Nullable
    ExpressionKind kindOf(Expression expression) {
        if (expression instanceof Expression.NumberLiteral) {
            return ExpressionKind.NUMBER;
        }
        if (expression instanceof Expression.TextLiteral) {
            return ExpressionKind.TEXT;
        }
        if (expression instanceof Expression.ColumnReference reference) {
            return kindOf(reference.column());
        }
        if (expression instanceof Expression.Unary unary) {
            boolean negation = unary.operator() == Expression.UnaryOperator.NOT;
            boolean fits = negation ? isTruth(unary.operand()) : isNumber(unary.operand());
            return !fits ? null : negation ? ExpressionKind.TRUTH : ExpressionKind.NUMBER;
        }
        if (expression instanceof Expression.Binary binary) {
            return kindOf(binary);
        }
        return kindOf((Expression.Call) expression);
    }

    private @Nullable ExpressionKind kindOf(Located<String> name) {
        TableColumn column = table.find(name.value());
        if (column == null) {
            problems.add(UnknownColumn.problem(name, table.names(), ""));
            return null;
        }
        if (column.cells() instanceof NumberColumn) {
            return ExpressionKind.NUMBER;
        }
        return column.isNumeric() ? ExpressionKind.NUMBER_OR_TEXT : ExpressionKind.TEXT;
    }

    private @Nullable ExpressionKind kindOf(Expression.Binary binary) {
        switch (binary.operator()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER -> {
                return isNumber(binary.left()) & isNumber(binary.right()) ? ExpressionKind.NUMBER : null;
            }
            case AND, OR -> {
                return isTruth(binary.left()) & isTruth(binary.right()) ? ExpressionKind.TRUTH : null;
            }
            default -> {
                return comparisonFits(binary) ? ExpressionKind.TRUTH : null;
            }
        }
    }

    private boolean comparisonFits(Expression.Binary binary) {
        ExpressionKind left = kindOf(binary.left());
        ExpressionKind right = kindOf(binary.right());
        if (left == null || right == null) {
            return false;
        }
        boolean equality = binary.operator() == Expression.BinaryOperator.EQUAL
                || binary.operator() == Expression.BinaryOperator.NOT_EQUAL;
        if (left.canBeNumber() && right.canBeNumber()) {
            return true;
        }
        if (left.canBeText() && right.canBeText()) {
            if (!equality) {
                report(binary.position(), "texts are equal or not, never smaller or greater", "use == or !=");
            }
            return equality;
        }
        Expression text = left == ExpressionKind.TEXT ? binary.left() : binary.right();
        Expression other = text == binary.left() ? binary.right() : binary.left();
        if (equality
                && text instanceof Expression.ColumnReference reference
                && other instanceof Expression.NumberLiteral number
                && holdsMoreTexts(table.column(reference.column().value()).texts())) {
            String written = NumberText.brief(number.value());
            report(
                    binary.position(),
                    String.format(
                            Locale.ROOT,
                            "column (%s) holds texts and is compared with a number (%s)",
                            reference.column(),
                            written),
                    String.format(Locale.ROOT, "put the number in quotes: '%s'", written));
            return false;
        }
        if (text instanceof Expression.ColumnReference reference
                && left != ExpressionKind.TRUTH
                && right != ExpressionKind.TRUTH) {
            return isNumber(reference);
        }
        report(
                binary.position(),
                String.format(Locale.ROOT, "%s is compared with %s", left.words(), right.words()),
                "put a text in single quotes, and a number in none");
        return false;
    }

    private static boolean holdsMoreTexts(TextColumn column) {
        int texts = 0;
        int numbers = 0;
        for (int row = 0; row < column.size(); row++) {
            if (column.isOnlyText(row)) {
                texts++;
            } else if (column.missing(row) == null) {
                numbers++;
            }
        }
        return texts > numbers;
    }

    private @Nullable ExpressionKind kindOf(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        switch (call.function()) {
            case IF -> {
                boolean condition = isTruth(arguments.get(0));
                ExpressionKind kind = common(
                        call, arguments.subList(1, 3), "if gives", "let both branches give numbers, or both texts");
                return condition ? kind : null;
            }
            case FIRST -> {
                return common(
                        call, arguments, "first chooses from", "let all of them be numbers, or all of them texts");
            }
            default -> {
                boolean fits = true;
                for (Expression argument : arguments) {
                    fits &= isNumber(argument);
                }
                return fits ? ExpressionKind.NUMBER : null;
            }
        }
    }

    /** Returns what all of the alternatives give, or null after reporting two that differ. */
    private @Nullable ExpressionKind common(
            Expression.Call call, List<Expression> alternatives, String what, String remedy) {
        List<ExpressionKind> kinds = new ArrayList<>();
        for (Expression alternative : alternatives) {
            ExpressionKind kind = kindOf(alternative);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        if (kinds.size() < alternatives.size()) {
            return null;
        }
        ExpressionKind common = kinds.get(0);
        for (ExpressionKind kind : kinds.subList(1, kinds.size())) {
            if (common == kind) {
                continue;
            }
            if (common.canBeNumber() && kind.canBeNumber()) {
                common = ExpressionKind.NUMBER;
            } else if (common.canBeText() && kind.canBeText()) {
                common = ExpressionKind.TEXT;
            } else {
                report(
                        call.position(),
                        String.format(Locale.ROOT, "%s %s or %s", what, common.words(), kind.words()),
                        remedy);
                return null;
            }
        }
        return common;
    }

    /** Returns whether the part gives a number, after reporting what keeps it from doing so. */
    boolean isNumber(Expression expression) {
        ExpressionKind kind = kindOf(expression);
        if (kind == ExpressionKind.TEXT && expression instanceof Expression.ColumnReference reference) {
            return NumberCells.check(table.column(reference.column().value()), reference.column(), problems);
        }
        if (kind != null && !kind.canBeNumber()) {
            report(
                    expression.position(),
                    String.format(Locale.ROOT, "%s where a number is needed", kind.words()),
                    kind == ExpressionKind.TRUTH ? "write if(…, 1, 0)" : "remove the quotes");
            return false;
        }
        return kind != null;
    }

    /** Returns whether the part gives a condition, after reporting what keeps it from doing so. */
    boolean isTruth(Expression expression) {
        ExpressionKind kind = kindOf(expression);
        if (kind != null && kind != ExpressionKind.TRUTH) {
            report(
                    expression.position(),
                    String.format(Locale.ROOT, "%s where a condition is needed", kind.words()),
                    "compare it with something: == 1");
        }
        return kind == ExpressionKind.TRUTH;
    }

    private void report(Position position, String what, String remedy) {
        problems.add(new Problem(position, path, what, remedy));
    }
}
