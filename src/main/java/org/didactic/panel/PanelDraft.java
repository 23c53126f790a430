package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.data.Column;
import org.didactic.data.Table;
import org.didactic.data.TableColumn;
import org.didactic.spec.PanelSpec;

/**
 * A panel on its way: joined and sorted, not yet derived or cleaned.
 *
 * @param table the rows in the panel's order
 * @param partial whether a source that should be joined is not; what only it may hold is not looked for
 * @param broken columns whose computation failed and was reported; what reads them is not reported again
 */
record PanelDraft(
        PanelSpec spec,
        Table table,
        PanelKeys keys,
        List<Lineage> lineages,
        List<JoinReport> joins,
        boolean partial,
        Set<String> broken,
        List<CleaningCount> cleaning) {

    String id() {
        return spec.id().value();
    }

    /** Returns the cells of the columns by name, in the order of the table. */
    Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (TableColumn column : table.columns()) {
            columns.put(column.name(), column.cells());
        }
        return columns;
    }

    boolean knows(String column) {
        return table.has(column) || isBroken(column);
    }

    /** Returns whether a column cannot be used for a reason that was reported where it arose. */
    boolean isBroken(String column) {
        return broken.contains(column) || (partial && !table.has(column));
    }

    PanelDraft with(TableColumn column) {
        return new PanelDraft(spec, table.with(column), keys, lineages, joins, partial, broken, cleaning);
    }

    PanelDraft withBroken(String column) {
        Set<String> more = new LinkedHashSet<>(broken);
        more.add(column);
        return new PanelDraft(spec, table, keys, lineages, joins, partial, more, cleaning);
    }

    PanelDraft with(CleaningCount count) {
        List<CleaningCount> more = new ArrayList<>(cleaning);
        more.add(count);
        return new PanelDraft(spec, table, keys, lineages, joins, partial, broken, more);
    }
}
