package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * How the report looks.
 *
 * @param narrative the Markdown template, relative to the analysis file; null for the one that comes with the program
 * @param digits decimals of printed estimates
 * @param tables small tables of the author's own
 * @param harmless phrases with digits that a narrative may write by hand
 */
public record ReportSpec(
        @Nullable Located<String> narrative,
        List<Format> formats,
        int digits,
        boolean stars,
        List<DeclaredTable> tables,
        List<Located<String>> harmless) {

    /**
     * A table that comes from a file as it is.
     *
     * @param file a CSV file, relative to the analysis file; its first row heads the columns
     * @param label what it shows, in a sentence without its full stop
     * @param note what a reader must know of it; may be empty
     */
    public record DeclaredTable(Located<String> id, Located<String> file, String label, String note) {}

    /** The page formats. */
    public enum Format {
        HTML,
        MARKDOWN
    }
}
