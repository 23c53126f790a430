package org.didactic.data;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.Expression;
import org.didactic.text.Located;

/** Finds where an expression names columns. */
public final class ColumnReferences {
    private ColumnReferences() {}

    /** Returns each mention of a column, from left to right. */
    public static List<Located<String>> of(Expression expression) {
        List<Located<String>> found = new ArrayList<>();
        gather(expression, found);
        return List.copyOf(found);
    }

    private static void gather(Expression expression, List<Located<String>> found) {
        if (expression instanceof Expression.ColumnReference reference) {
            found.add(reference.column());
        } else if (expression instanceof Expression.Unary unary) {
            gather(unary.operand(), found);
        } else if (expression instanceof Expression.Binary binary) {
            gather(binary.left(), found);
            gather(binary.right(), found);
        } else if (expression instanceof Expression.Call call) {
            call.arguments().forEach(argument -> gather(argument, found));
        }
    }
}
