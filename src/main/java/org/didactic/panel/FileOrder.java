package org.didactic.panel;

import java.util.Arrays;
import org.didactic.data.SourceRow;

/**
 * The rows of a panel in the order in which the file of its first source has them. A panel row that several file rows were
 * merged into stands where the first of them stands. Of use only to do what a program does that depends on this order.
 */
public final class FileOrder {
    private final Panel panel;
    private final int[] panelRows;
    private final int[] sourceRows;

    private FileOrder(Panel panel, int[] panelRows, int[] sourceRows) {
        this.panel = panel;
        this.panelRows = panelRows;
        this.sourceRows = sourceRows;
    }

    /** Returns the order of a panel; that of the panel itself when nothing is known of a file. */
    public static FileOrder of(Panel panel) {
        int[] panelRows = new int[panel.rows()];
        int[] sourceRows = new int[panel.rows()];
        if (panel.lineages().isEmpty()) {
            Arrays.setAll(panelRows, row -> row);
            return new FileOrder(panel, panelRows, sourceRows);
        }
        Lineage lineage = panel.lineages().get(0);
        boolean[] placed = new boolean[panel.rows()];
        int count = 0;
        for (int sourceRow = 0; sourceRow < lineage.rows().size(); sourceRow++) {
            for (int i = 0; i < lineage.panelRowCount(sourceRow); i++) {
                int panelRow = lineage.panelRow(sourceRow, i);
                if (!placed[panelRow]) {
                    placed[panelRow] = true;
                    panelRows[count] = panelRow;
                    sourceRows[panelRow] = sourceRow;
                    count++;
                }
            }
        }
        return new FileOrder(panel, Arrays.copyOf(panelRows, count), sourceRows);
    }

    /** Returns the rows of the panel, in the order of the file. */
    public int[] rows() {
        return panelRows.clone();
    }

    /** Returns where a panel row stands in its file: {@code line 3 of source panel}; empty when nothing is known of a file. */
    public String place(int panelRow) {
        if (panel.lineages().isEmpty()) {
            return "";
        }
        Lineage lineage = panel.lineages().get(0);
        SourceRow row = lineage.rows().get(sourceRows[panelRow]);
        return "line " + row.line() + " of source " + lineage.source();
    }
}
