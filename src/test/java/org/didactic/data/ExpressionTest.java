package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didactic.data.Expr.column;
import static org.didactic.data.Expr.number;
import static org.didactic.data.Expr.of;
import static org.didactic.data.Expr.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.didactic.spec.Expression;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.Expression.Function;
import org.didactic.spec.Expression.UnaryOperator;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions over a row in which a is 4, zero is 0, gone is missing ("NA"), other is missing ("*"), word is "ten". */
class ExpressionTest {
    private static final Expression YES = of(BinaryOperator.EQUAL, number(1), number(1));
    private static final Expression NO = of(BinaryOperator.EQUAL, number(1), number(2));
    private static final Expression UNKNOWN = of(BinaryOperator.LESS, column("gone"), number(2));

    private final Problems problems = new Problems();

    private static Table table() {
        return new Table(
                1,
                List.of(
                        cell("a", "4"),
                        cell("zero", "0"),
                        cell("gone", "NA"),
                        cell("other", "*"),
                        cell("word", "ten"),
                        cell("code", "007")));
    }

    private static TableColumn cell(String name, String text) {
        TextColumnBuilder builder = new TextColumnBuilder();
        builder.add(text);
        return new TableColumn(
                name, builder.build(Map.of("NA", "", "*", "")), new CellOrigin("s", "s.csv", name, new int[] {2}));
    }

    private Object value(Expression expression) {
        Column column = new Formula(expression, "data.derive.x").column(table(), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(column).isNotNull();
        Missing missing = column.missing(0);
        if (missing != null) {
            return missing.kind() + " " + missing.detail();
        }
        return column instanceof NumberColumn numbers ? (Object) numbers.value(0) : ((TextColumn) column).value(0);
    }

    static Stream<Arguments> values() {
        Expression a = column("a");
        return Stream.of(
                Arguments.of(of(BinaryOperator.ADD, a, number(1)), 5.0),
                Arguments.of(of(BinaryOperator.SUBTRACT, a, number(1)), 3.0),
                Arguments.of(of(BinaryOperator.MULTIPLY, a, number(2)), 8.0),
                Arguments.of(of(BinaryOperator.DIVIDE, a, number(8)), 0.5),
                Arguments.of(of(BinaryOperator.DIVIDE, a, column("zero")), "UNDEFINED division by 0"),
                Arguments.of(of(BinaryOperator.POWER, a, number(0.5)), 2.0),
                Arguments.of(of(BinaryOperator.POWER, number(-8), number(0.5)), "UNDEFINED -8 ^ 0.5"),
                Arguments.of(of(BinaryOperator.MULTIPLY, number(1e308), number(10)), "UNDEFINED too large"),
                Arguments.of(of(UnaryOperator.MINUS, a), -4.0),
                Arguments.of(of(UnaryOperator.PLUS, a), 4.0),
                Arguments.of(of(Function.LN, a), StrictMath.log(4)),
                Arguments.of(of(Function.LN, column("zero")), "UNDEFINED ln of 0"),
                Arguments.of(of(Function.LN, number(-1.5)), "UNDEFINED ln of -1.5"),
                Arguments.of(of(Function.LOG10, number(100)), 2.0),
                Arguments.of(of(Function.LOG10, column("zero")), "UNDEFINED log10 of 0"),
                Arguments.of(of(Function.EXP, number(0)), 1.0),
                Arguments.of(of(Function.EXP, number(1000)), "UNDEFINED too large"),
                Arguments.of(of(Function.SQRT, a), 2.0),
                Arguments.of(of(Function.SQRT, number(-1)), "UNDEFINED sqrt of -1"),
                Arguments.of(of(Function.ABS, number(-3)), 3.0),
                Arguments.of(of(Function.MIN, a, number(2), number(3)), 2.0),
                Arguments.of(of(Function.MAX, a, number(2), number(3)), 4.0),
                Arguments.of(of(Function.MAX, a, column("gone")), "CODE NA"),
                Arguments.of(of(BinaryOperator.ADD, column("other"), column("gone")), "CODE *"),
                Arguments.of(of(BinaryOperator.ADD, column("gone"), column("other")), "CODE NA"),
                Arguments.of(of(Function.LN, column("other")), "CODE *"),
                Arguments.of(of(Function.IF, YES, number(1), number(2)), 1.0),
                Arguments.of(of(Function.IF, NO, column("gone"), number(2)), 2.0),
                Arguments.of(of(Function.IF, YES, column("gone"), number(2)), "CODE NA"),
                Arguments.of(of(Function.IF, UNKNOWN, number(1), number(2)), "CODE NA"),
                Arguments.of(of(Function.IF, YES, text("x"), column("word")), "x"),
                Arguments.of(of(Function.IF, NO, text("x"), column("word")), "ten"),
                Arguments.of(column("word"), "ten"),
                Arguments.of(column("code"), "007"),
                Arguments.of(text("x"), "x"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void anExpressionGivesAValueOrTheReasonWhyThereIsNone(Expression expression, Object expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(of(BinaryOperator.EQUAL, column("word"), text("ten")), 1.0),
                Arguments.of(of(BinaryOperator.NOT_EQUAL, column("word"), text("ten")), 0.0),
                Arguments.of(of(BinaryOperator.EQUAL, column("a"), text("4.0")), 0.0),
                Arguments.of(of(BinaryOperator.EQUAL, column("a"), number(4)), 1.0),
                Arguments.of(of(BinaryOperator.EQUAL, column("code"), number(7)), 1.0),
                Arguments.of(of(BinaryOperator.EQUAL, column("code"), text("7")), 0.0),
                Arguments.of(of(BinaryOperator.EQUAL, column("code"), text("007")), 1.0),
                Arguments.of(of(BinaryOperator.NOT_EQUAL, column("a"), column("zero")), 1.0),
                Arguments.of(of(BinaryOperator.NOT_EQUAL, column("a"), column("word")), 1.0),
                Arguments.of(of(BinaryOperator.LESS, column("a"), number(4)), 0.0),
                Arguments.of(of(BinaryOperator.LESS_OR_EQUAL, column("a"), number(4)), 1.0),
                Arguments.of(of(BinaryOperator.GREATER, column("a"), number(4)), 0.0),
                Arguments.of(of(BinaryOperator.GREATER_OR_EQUAL, column("a"), number(4)), 1.0),
                Arguments.of(of(BinaryOperator.AND, YES, NO), 0.0),
                Arguments.of(of(BinaryOperator.OR, YES, NO), 1.0),
                Arguments.of(of(BinaryOperator.AND, NO, UNKNOWN), "CODE NA"),
                Arguments.of(of(BinaryOperator.OR, YES, UNKNOWN), "CODE NA"),
                Arguments.of(of(UnaryOperator.NOT, YES), 0.0),
                Arguments.of(of(UnaryOperator.NOT, UNKNOWN), "CODE NA"),
                Arguments.of(of(Function.IF, NO, YES, NO), 0.0));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsTrueFalseOrMissing(Expression condition, Object expected) {
        assertThat(value(of(Function.IF, condition, number(1), number(0)))).isEqualTo(expected);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        of(BinaryOperator.ADD, text("x"), number(1)),
                        "analysis.yaml:20:5: data.derive.x: a text where a number is needed.\n  Maybe remove the quotes."),
                Arguments.of(
                        of(BinaryOperator.ADD, YES, number(1)),
                        "analysis.yaml:20:5: data.derive.x: a condition where a number is needed.\n  Maybe write if(…, 1, 0)."),
                Arguments.of(
                        YES,
                        "analysis.yaml:20:5: data.derive.x: a condition where a number is needed.\n  Maybe write if(…, 1, 0)."),
                Arguments.of(
                        of(Function.IF, column("a"), number(1), number(0)),
                        "analysis.yaml:20:5: data.derive.x: a number where a condition is needed.\n  Maybe compare it with something: == 1."),
                Arguments.of(
                        of(BinaryOperator.LESS, column("word"), text("x")),
                        "analysis.yaml:20:5: data.derive.x: texts are equal or not, never smaller or greater.\n  Maybe use == or !=."),
                Arguments.of(
                        of(BinaryOperator.EQUAL, number(4), text("x")),
                        "analysis.yaml:20:5: data.derive.x: a number is compared with a text.\n  Maybe put a text in single quotes, and a number in none."),
                Arguments.of(
                        of(Function.IF, YES, number(1), text("x")),
                        "analysis.yaml:20:5: data.derive.x: if gives a number or a text.\n  Maybe let both branches give numbers, or both texts."),
                Arguments.of(
                        of(BinaryOperator.EQUAL, column("word"), number(10)),
                        "analysis.yaml:20:5: data.derive.x: column (word) holds texts and is compared with a number (10).\n  Maybe put the number in quotes: '10'."),
                Arguments.of(
                        of(Function.LN, column("word")),
                        "s.csv:2: s.word: text in a column that is used as numbers (ten).\n  Maybe add 'ten' to data.sources.s.missing if it means a missing value."),
                Arguments.of(
                        of(Function.LN, column("zerro")),
                        "analysis.yaml:20:5: step: no column of that name (zerro).\n  Maybe you mean zero."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPartThatDoesNotFitIsReportedWhereItStands(Expression expression, String message) {
        Expression condition = of(Function.IF, expression, number(1), number(0));
        boolean comparison = expression instanceof Expression.Binary binary
                && binary.operator() != BinaryOperator.ADD
                && expression != YES;

        assertThat(new Formula(comparison ? condition : expression, "data.derive.x").column(table(), problems))
                .isNull();
        assertThat(problems.sorted()).extracting(Problem::message).containsExactly(message);
    }

    @Test
    void allFaultsOfAnExpressionAreReportedAtOnce() {
        Expression expression = of(BinaryOperator.ADD, column("x1"), of(Function.LN, column("x2")));

        assertThat(new Formula(expression, "p").column(table(), problems)).isNull();
        assertThat(problems.sorted()).hasSize(2);
    }
}
