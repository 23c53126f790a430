package org.didactic.report;

import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.report.evidence.EvidenceLibrary;
import org.jspecify.annotations.Nullable;

/**
 * What goes out beside a study; null is what the analysis does not ask for.
 *
 * @param briefings what the data tell of each site
 * @param valuation what the effects may be worth
 * @param evidence what others found, empty where the analysis names no library
 */
public record StudyCompanions(
        @Nullable SiteBriefings briefings, @Nullable Valuation valuation, EvidenceLibrary evidence) {

    /** Nothing but the study. */
    public static final StudyCompanions NONE = new StudyCompanions(null, null);

    /** Returns what goes out beside a study that cites nobody. */
    public StudyCompanions(@Nullable SiteBriefings briefings, @Nullable Valuation valuation) {
        this(briefings, valuation, EvidenceLibrary.EMPTY);
    }
}
