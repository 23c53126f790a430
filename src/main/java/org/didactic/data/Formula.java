package org.didactic.data;

import java.util.stream.IntStream;
import org.didactic.spec.Expression;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** An expression of the analysis file together with the key path under which its faults are reported. */
public record Formula(Expression expression, String path) {

    /** Returns the column that the expression gives over a table, or null after reporting why it gives none. */
    public @Nullable Column column(Table table, Problems problems) {
        ExpressionTypes types = new ExpressionTypes(table, path, problems);
        ExpressionKind kind = types.kindOf(expression);
        if (kind == ExpressionKind.TRUTH) {
            types.isNumber(expression);
            return null;
        }
        if (kind == null) {
            return null;
        }
        Evaluation evaluation = new Evaluation(table);
        return kind == ExpressionKind.NUMBER ? evaluation.numbers(expression) : evaluation.texts(expression);
    }

    /** Returns the rows in which the condition is true, or null after reporting why it is no condition. */
    public int @Nullable [] rowsWhere(Table table, Problems problems) {
        if (!new ExpressionTypes(table, path, problems).isTruth(expression)) {
            return null;
        }
        Truths truths = new Evaluation(table).truths(expression);
        return IntStream.range(0, table.rows()).filter(truths::isTrue).toArray();
    }
}
