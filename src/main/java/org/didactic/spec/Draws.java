package org.didactic.spec;

import org.jspecify.annotations.Nullable;

/** The inferences by drawing anew that an analysis asks for; null for those it does not. */
public record Draws(
        @Nullable WildBootstrap wild,
        @Nullable Randomisation randomisation,
        @Nullable MultiplierBootstrap multiplier) {
    /** No draws at all. */
    public static final Draws NONE = new Draws(null, null, null);
}
