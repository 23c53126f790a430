package org.didactic.report.narrative;

import java.util.List;
import org.didactic.report.narrative.Target.Exhibit;

/**
 * The numbers of tables and figures, by first appearance in the narrative, from 1.
 *
 * @param evidence whether the narrative lists what others found
 */
public record Numbering(List<String> tables, List<String> figures, boolean evidence) {

    /** Returns the numbers of a narrative that does not list what others found. */
    public Numbering(List<String> tables, List<String> figures) {
        this(tables, figures, false);
    }

    /** Returns the number, or 0 when the narrative does not show it. */
    public int of(Exhibit exhibit) {
        return (exhibit.kind() == Exhibit.Kind.TABLE ? tables : figures).indexOf(exhibit.key()) + 1;
    }

    /** Returns {@code Table 2} or {@code Figure 1}. */
    public String name(Exhibit exhibit) {
        return (exhibit.kind() == Exhibit.Kind.TABLE ? "Table\u00a0" : "Figure\u00a0") + of(exhibit);
    }

    /** Returns {@code table-2} or {@code figure-1}: the name of the files and the id on the page. */
    public static String anchor(Exhibit.Kind kind, int number) {
        return (kind == Exhibit.Kind.TABLE ? "table-" : "figure-") + number;
    }
}
