package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** One step of cleaning: it blanks or moves cells, never rows. */
public sealed interface CleanStep {

    /** Moves values beyond a quantile (type 7) to it; a bound that is null is open. */
    record Winsorise(
            List<Located<String>> columns,
            @Nullable Double lower,
            @Nullable Double upper) implements CleanStep {}

    /** Blanks cells that equal one of the values. */
    record DropValues(List<Located<String>> columns, List<Double> equal) implements CleanStep {}

    /** Computes columns at this point of the cleaning. */
    record Derive(List<DataSpec.Derivation> derivations) implements CleanStep {}
}
