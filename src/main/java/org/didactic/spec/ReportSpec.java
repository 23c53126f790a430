package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * How the report looks.
 *
 * @param narrative the Markdown template, relative to the analysis file; null for the one that comes with the program
 * @param digits decimals of printed estimates
 */
public record ReportSpec(@Nullable Located<String> narrative, List<Format> formats, int digits, boolean stars) {

    /** The page formats. */
    public enum Format {
        HTML,
        MARKDOWN
    }
}
