package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;

/**
 * A table of one row per unit, time and further keys.
 *
 * @param id the panel's name; {@code panel} when the file declares a single one
 * @param from the source whose rows are the panel's rows
 * @param within further keys: several rows per unit and period
 */
public record PanelSpec(
        Located<String> id,
        Located<String> from,
        Located<String> unit,
        Located<String> time,
        List<Located<String>> within,
        List<Join> join) {

    /** A many-to-one join: every row takes the columns of the row of {@code with} that agrees in {@code on}. */
    public record Join(Located<String> with, List<Located<String>> on) {}
}
