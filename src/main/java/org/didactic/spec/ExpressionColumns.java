package org.didactic.spec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the columns of several expressions without losing their order. */
final class ExpressionColumns {
    private ExpressionColumns() {}

    static Set<String> of(List<Expression> expressions) {
        Set<String> columns = new LinkedHashSet<>();
        expressions.forEach(expression -> columns.addAll(expression.columns()));
        return Collections.unmodifiableSet(columns);
    }
}
