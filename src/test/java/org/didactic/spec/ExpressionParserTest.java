package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.didactic.spec.Expression.Binary;
import org.didactic.spec.Expression.Call;
import org.didactic.spec.Expression.ColumnReference;
import org.didactic.spec.Expression.NumberLiteral;
import org.didactic.spec.Expression.TextLiteral;
import org.didactic.spec.Expression.Unary;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a + b * c        | (add a (multiply b c))",
                "a - b - c        | (subtract (subtract a b) c)",
                "(a - b) / c      | (divide (subtract a b) c)",
                "-2^2             | (minus (power 2 2))",
                "2^3^2            | (power 2 (power 3 2))",
                "2^-1             | (power 2 (minus 1))",
                "2^-x^2 * y       | (multiply (power 2 (minus (power x 2))) y)",
                "-a * b           | (multiply (minus a) b)",
                "a or b and not c == d | (or a (and b (not (equal c d))))",
                "not a and b      | (and (not a) b)",
                "a + 1 >= b       | (greater_or_equal (add a 1) b)",
                "first.treat == 0 | (equal first.treat 0)",
                "`FY Ending` > .5 | (greater FY Ending 0.5)",
                "name != 'it''s'  | (not_equal name 'it's')",
                "1.5e-3 + +x      | (add 0.0015 (plus x))",
                "if(a < 0, 0, ln(a)) | (if (less a 0) 0 (ln a))",
                "max(a, b, c)     | (max a b c)",
                "min              | min",
                "größe_1          | größe_1",
                "android or notes | (or android notes)"
            })
    void operatorsBindAsInR(String text, String tree) {
        assertThat(tree(parse(text))).isEqualTo(tree);
    }

    @Test
    void columnsComeInOrderOfFirstAppearance() {
        assertThat(parse("if(c == 'x', b, a) + b").columns()).containsExactly("c", "b", "a");
    }

    @Test
    void nodesKnowWhereTheyWereWritten() {
        Expression expression = parse("a + ln(b)");

        assertThat(expression.position()).hasToString("analysis.yaml:3:12");
        assertThat(((Binary) expression).right().position()).hasToString("analysis.yaml:3:14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "ln(", "not ", "2^"})
    void nestingWithoutEndIsAProblemNotAStackOverflow(String opening) {
        assertThatThrownBy(() -> parse(opening.repeat(900) + "a"))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("nested more than 200 levels deep.\n  Maybe split it into steps.");
    }

    @Test
    void aVeryLongExpressionIsAProblem() {
        assertThatThrownBy(() -> parse("a" + " + a".repeat(1000)))
                .hasMessage("analysis.yaml:3:10: derive.x: the expression has more than 2000 words."
                        + "\n  Maybe split it into steps.");
        assertThat(parse("a" + " + a".repeat(900)).columns()).containsExactly("a");
    }

    private static Expression parse(String text) {
        return ExpressionParser.parse(new Located<>(text, new Position("analysis.yaml", 3, 10), "derive.x"));
    }

    private static String tree(Expression expression) {
        if (expression instanceof NumberLiteral number) {
            return number.value() % 1 == 0 ? "" + (long) number.value() : "" + number.value();
        }
        if (expression instanceof TextLiteral text) {
            return "'" + text.value() + "'";
        }
        if (expression instanceof ColumnReference column) {
            return column.column().value();
        }
        if (expression instanceof Unary unary) {
            return "(" + name(unary.operator()) + " " + tree(unary.operand()) + ")";
        }
        if (expression instanceof Binary binary) {
            return "(" + name(binary.operator()) + " " + tree(binary.left()) + " " + tree(binary.right()) + ")";
        }
        Call call = (Call) expression;
        return call.arguments().stream()
                .map(ExpressionParserTest::tree)
                .collect(Collectors.joining(" ", "(" + name(call.function()) + " ", ")"));
    }

    private static String name(Enum<?> operator) {
        return operator.name().toLowerCase(Locale.ROOT);
    }
}
