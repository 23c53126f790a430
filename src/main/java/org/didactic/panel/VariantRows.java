package org.didactic.panel;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.didactic.data.ColumnReferences;
import org.didactic.data.Formula;
import org.didactic.spec.Expression;
import org.didactic.spec.VariantSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a panel for which the condition of a variant is true. */
final class VariantRows {
    private final MissingColumns missing;
    private final Problems problems;

    VariantRows(MissingColumns missing, Problems problems) {
        this.missing = missing;
        this.problems = problems;
    }

    /** Returns the rows, or null where the variant has no condition or after reporting why it cannot be asked. */
    @Nullable
    BitSet of(VariantSpec variant, PanelDraft panel) {
        Expression where = variant.where();
        if (where == null) {
            return null;
        }
        List<Located<String>> columns = ColumnReferences.of(where);
        columns.stream().filter(each -> !panel.knows(each.value())).forEach(each -> missing.add(each, panel));
        if (!columns.stream().allMatch(each -> panel.table().has(each.value()))) {
            return null;
        }
        String path = variant.id().path() + ".where";
        int[] rows = new Formula(where, path).rowsWhere(panel.table(), problems);
        if (rows == null) {
            return null;
        }
        if (rows.length == 0) {
            problems.add(
                    new Located<>("", where.position(), path),
                    String.format(Locale.ROOT, "no row of panel (%s) is kept", panel.id()),
                    "a value is written differently in the data, or outcomes leaves those of this panel out");
        }
        BitSet kept = new BitSet(panel.table().rows());
        for (int row : rows) {
            kept.set(row);
        }
        return kept;
    }
}
