package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.Expression;
import org.didactic.spec.Expression.Binary;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.Expression.ColumnReference;
import org.jspecify.annotations.Nullable;

/** Reads from an expression of plus and minus which columns add up to which. */
final class AddedColumns {
    private final List<String> added = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    private AddedColumns() {}

    /** Returns the sum that a derivation states, null where it is another expression. */
    static @Nullable NamedSum of(Derivation derivation) {
        AddedColumns columns = new AddedColumns();
        String made = derivation.column().value();
        if (!columns.read(derivation.expression(), true)) {
            return null;
        }
        List<String> all = new ArrayList<>(columns.added);
        all.addAll(columns.taken);
        all.add(made);
        if (all.size() < 3 || all.stream().distinct().count() < all.size()) {
            return null;
        }
        if (columns.taken.isEmpty()) {
            return new NamedSum(made, List.copyOf(columns.added));
        }
        if (columns.added.size() > 1) {
            return null;
        }
        columns.taken.add(0, made);
        return new NamedSum(columns.added.get(0), List.copyOf(columns.taken));
    }

    private boolean read(Expression expression, boolean plus) {
        if (expression instanceof ColumnReference reference) {
            (plus ? added : taken).add(reference.column().value());
            return true;
        }
        return expression instanceof Binary binary
                && (binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT)
                && read(binary.left(), plus)
                && read(binary.right(), (binary.operator() == BinaryOperator.ADD) == plus);
    }
}
