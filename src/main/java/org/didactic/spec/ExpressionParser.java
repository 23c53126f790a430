package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.didactic.spec.Expression.Binary;
import org.didactic.spec.Expression.ColumnReference;
import org.didactic.spec.Expression.NumberLiteral;
import org.didactic.spec.Expression.TextLiteral;
import org.didactic.spec.Expression.Unary;
import org.didactic.spec.Expression.UnaryOperator;
import org.didactic.spec.ExpressionToken.Kind;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * Parses expressions by precedence climbing (Pratt 1973). From loose to tight: {@code or}, {@code and}, {@code not},
 * comparisons (which do not chain), {@code + -}, {@code * /}, signs, {@code ^} (from right to left, as in R: -2^2 is -4).
 */
public final class ExpressionParser {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_TOKENS = 2000;

    private final List<ExpressionToken> tokens;
    private final IntFunction<Position> positions;
    private final String path;
    private int next = 0;
    private int depth = 0;

    private ExpressionParser(List<ExpressionToken> tokens, IntFunction<Position> positions, String path) {
        this.tokens = tokens;
        this.positions = positions;
        this.path = path;
    }

    /**
     * Returns the expression written as {@code text}, which starts at the position and stands on one line.
     *
     * @throws UserErrorException with the first thing that is wrong with it
     */
    public static Expression parse(Located<String> text) {
        Position start = text.position();
        IntFunction<Position> positions = offset -> new Position(start.file(), start.line(), start.column() + offset);
        try {
            return parse(text.value(), positions, text.path());
        } catch (ExpressionFault fault) {
            Position position = positions.apply(fault.offset());
            throw new UserErrorException(List.of(new Problem(position, text.path(), fault.what(), fault.remedy())));
        }
    }

    /** Returns the expression whose characters stand at these positions. */
    static Expression parse(String text, IntFunction<Position> positions, String path) throws ExpressionFault {
        List<ExpressionToken> tokens = ExpressionLexer.tokens(text);
        if (tokens.size() > MAX_TOKENS) {
            throw new ExpressionFault(
                    0, "the expression has more than " + MAX_TOKENS + " words", "split it into steps");
        }
        if (tokens.size() == 1) {
            throw new ExpressionFault(0, "the expression is empty", "write one, such as ln(population)");
        }
        ExpressionParser parser = new ExpressionParser(tokens, positions, path);
        Expression expression = parser.expression(BinaryPrecedence.LOOSEST);
        parser.expectEnd();
        return expression;
    }

    /** Returns the longest expression from here whose operators all bind at least this tightly. */
    private Expression expression(int tightness) throws ExpressionFault {
        if (++depth > MAX_DEPTH) {
            throw new ExpressionFault(
                    peek().start(), "nested more than " + MAX_DEPTH + " levels deep", "split it into steps");
        }
        Expression left = operand(tightness);
        BinaryPrecedence operator = BinaryPrecedence.of(peek());
        while (operator != null && operator.tightness() >= tightness) {
            ExpressionToken token = take();
            Expression right = expression(operator.tightnessOfRight());
            left = new Binary(operator.operator(), left, right, at(token));
            BinaryPrecedence following = BinaryPrecedence.of(peek());
            if (operator.isComparison() && following != null && following.isComparison()) {
                throw new ExpressionFault(
                        peek().start(), "comparisons do not chain (" + peek().text() + ")", "a < b and b < c");
            }
            operator = following;
        }
        depth--;
        return left;
    }

    private Expression operand(int tightness) throws ExpressionFault {
        ExpressionToken token = take();
        return switch (token.kind()) {
            case NUMBER -> new NumberLiteral(Double.parseDouble(token.text()), at(token));
            case TEXT -> new TextLiteral(token.text(), at(token));
            case QUOTED_NAME -> column(token);
            case WORD, SYMBOL, END -> compound(token, tightness);
        };
    }

    private Expression compound(ExpressionToken token, int tightness) throws ExpressionFault {
        if (token.is("-") || token.is("+")) {
            UnaryOperator sign = token.is("-") ? UnaryOperator.MINUS : UnaryOperator.PLUS;
            return new Unary(sign, expression(BinaryPrecedence.SIGN), at(token));
        }
        if (token.is("not") && tightness <= BinaryPrecedence.NOT) {
            return new Unary(UnaryOperator.NOT, expression(BinaryPrecedence.NOT), at(token));
        }
        if (token.is("(")) {
            Expression inside = expression(BinaryPrecedence.LOOSEST);
            expectClosing(token);
            return inside;
        }
        if (token.kind() == Kind.WORD && !BinaryPrecedence.isReserved(token.text())) {
            return peek().is("(") ? call(token) : column(token);
        }
        throw missingOperand(token);
    }

    private Expression call(ExpressionToken name) throws ExpressionFault {
        ExpressionToken opening = take();
        List<Expression> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            arguments.add(expression(BinaryPrecedence.LOOSEST));
            while (peek().is(",")) {
                take();
                arguments.add(expression(BinaryPrecedence.LOOSEST));
            }
        }
        expectClosing(opening);
        return FunctionCall.of(name, arguments, at(name));
    }

    private Expression column(ExpressionToken token) throws ExpressionFault {
        if (token.text().isEmpty()) {
            throw new ExpressionFault(
                    token.start(), "the name is empty", "write the name of a column between the backticks");
        }
        return new ColumnReference(new Located<>(token.text(), at(token), path));
    }

    private void expectClosing(ExpressionToken opening) throws ExpressionFault {
        ExpressionToken token = take();
        if (token.is(")")) {
            return;
        }
        if (token.kind() == Kind.END) {
            throw new ExpressionFault(
                    opening.start(),
                    "this ( is never closed",
                    "add the ), and put the expression in quotation marks if it has commas inside { }");
        }
        throw new ExpressionFault(
                token.start(), "expected an operator or ) (" + token.text() + ")", "an operator such as + before it");
    }

    private void expectEnd() throws ExpressionFault {
        ExpressionToken token = peek();
        if (token.is(")")) {
            throw new ExpressionFault(token.start(), "this ) was never opened", "leave it out");
        }
        if (token.kind() != Kind.END) {
            throw new ExpressionFault(
                    token.start(),
                    "expected an operator (" + token.text() + ")",
                    token.kind() == Kind.WORD
                            ? "backticks around a name with spaces"
                            : "an operator such as + before it");
        }
    }

    private static ExpressionFault missingOperand(ExpressionToken token) {
        if (token.kind() == Kind.END) {
            return new ExpressionFault(
                    token.start(), "the expression ends too early", "add what follows the last operator");
        }
        String remedy = token.is("not") ? "brackets around not and what follows" : "a column or a number before it";
        return new ExpressionFault(token.start(), "expected a value (" + token.text() + ")", remedy);
    }

    private ExpressionToken peek() {
        return tokens.get(next);
    }

    private ExpressionToken take() {
        ExpressionToken token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private Position at(ExpressionToken token) {
        return positions.apply(token.start());
    }
}
