package org.didactic.panel;

import java.util.List;
import org.didactic.data.SourceRow;

/**
 * Which rows of one source stand behind which rows of a panel.
 *
 * @param source the source's id
 * @param rows all rows of the source, in file order
 * @param fates what became of each row that reached no panel row: such as {@code not selected}; empty for the others
 * @param panelRows for each source row the panel rows that took a value from it, ascending; empty for none
 */
public record Lineage(String source, List<SourceRow> rows, List<String> fates, List<List<Integer>> panelRows) {}
