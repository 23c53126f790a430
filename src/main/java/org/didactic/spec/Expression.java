package org.didactic.spec;

import java.util.List;
import java.util.Set;
import org.didactic.text.Located;
import org.didactic.text.Position;

/** An expression over the columns of a row, as parsed; each node knows where it was written. */
public sealed interface Expression {

    /** Returns where the expression starts in the analysis file. */
    Position position();

    /** Returns the columns that are read, in order of first appearance. */
    Set<String> columns();

    /** A number written out. */
    record NumberLiteral(double value, Position position) implements Expression {
        @Override
        public Set<String> columns() {
            return Set.of();
        }
    }

    /** A text in single quotes. */
    record TextLiteral(String value, Position position) implements Expression {
        @Override
        public Set<String> columns() {
            return Set.of();
        }
    }

    /** The value of a column in the row. */
    record ColumnReference(Located<String> column) implements Expression {
        @Override
        public Position position() {
            return column.position();
        }

        @Override
        public Set<String> columns() {
            return Set.of(column.value());
        }
    }

    /** A sign or a negation in front of one operand. */
    record Unary(UnaryOperator operator, Expression operand, Position position) implements Expression {
        @Override
        public Set<String> columns() {
            return operand.columns();
        }
    }

    /** An operator between two operands; the position is the operator's. */
    record Binary(BinaryOperator operator, Expression left, Expression right, Position position) implements Expression {
        @Override
        public Set<String> columns() {
            return ExpressionColumns.of(List.of(left, right));
        }
    }

    /** A function of one or more arguments. */
    record Call(Function function, List<Expression> arguments, Position position) implements Expression {
        @Override
        public Set<String> columns() {
            return ExpressionColumns.of(arguments);
        }
    }

    /** The operators in front of one operand. */
    enum UnaryOperator {
        MINUS,
        PLUS,
        NOT
    }

    /** The operators between two operands. */
    enum BinaryOperator {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        POWER,
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        AND,
        OR
    }

    /** The functions by their names in lower case. */
    enum Function {
        IF,
        LN,
        LOG10,
        EXP,
        SQRT,
        ABS,
        MIN,
        MAX,
        FIRST
    }
}
