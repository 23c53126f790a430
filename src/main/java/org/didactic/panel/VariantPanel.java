package org.didactic.panel;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A panel as a variant of the analysis sees it: its rows in their order, other values in some columns, rows to leave out. */
public final class VariantPanel {
    private final Panel panel;
    private final Set<String> changed;
    private final @Nullable BitSet kept;

    /**
     * Returns a panel of a variant.
     *
     * @param changed the columns that are cleaned in another way
     * @param kept the rows for which the variant's condition is true, null where it has none
     */
    VariantPanel(Panel panel, Set<String> changed, @Nullable BitSet kept) {
        this.panel = panel;
        this.changed = Set.copyOf(changed);
        this.kept = kept;
    }

    /** Returns the panel with all its rows. */
    public Panel panel() {
        return panel;
    }

    /** Returns whether a column is cleaned in another way, or computed from one that is. */
    public boolean changes(String column) {
        return changed.contains(column);
    }

    /** Returns whether the variant has a condition on rows. */
    public boolean hasCondition() {
        return kept != null;
    }

    /** Returns whether the variant keeps a row: its condition is true there. */
    public boolean keeps(int row) {
        return kept == null || kept.get(row);
    }
}
