package org.didactic.spec;

import org.jspecify.annotations.Nullable;

/**
 * What goes out beside the study, from the same numbers: pages for its sites, the logic model that they are read by, what
 * the effects may be worth, and what others found. Each is null where the file does not ask for it.
 */
public record CompanionSpec(
        @Nullable BriefingsSpec briefings,
        @Nullable ImpactsSpec impacts,
        @Nullable ValuationSpec valuation,
        @Nullable EvidenceSpec evidence) {

    /** Nothing but the study. */
    public static final CompanionSpec NONE = new CompanionSpec(null, null, null, null);
}
