package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;

/**
 * A quantity whose change is estimated.
 *
 * @param column the panel's column that holds it
 * @param panel the id of the panel
 * @param factors columns whose levels enter each regression as dummies
 */
public record OutcomeSpec(
        Located<String> id,
        String label,
        String unit,
        Located<String> column,
        Located<String> panel,
        Scale scale,
        List<Located<String>> factors) {

    /** What a difference in the outcome means to a reader. */
    public enum Scale {
        PLAIN,
        PROPORTION,
        LOG
    }
}
