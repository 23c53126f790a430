package org.didactic.reproduce.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.valuation.Valuations;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.report.StudyCompanions;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.jspecify.annotations.Nullable;

/** What goes out beside a study, once its numbers are there. */
final class Companions {
    private static final SiteBriefings NO_SITES = new SiteBriefings(List.of(), List.of());

    private Companions() {}

    /**
     * Returns what the analysis asks for.
     *
     * @param briefings what is known of each site, null where no pages are asked for
     * @param evidence what others found
     */
    static StudyCompanions of(
            Analysis analysis,
            Map<String, Panel> panels,
            Results results,
            @Nullable SiteBriefings briefings,
            EvidenceLibrary evidence) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (analysis.companions().valuation() != null) {
            results.rows().forEach(each -> values.put(each.id(), each.value()));
        }
        return new StudyCompanions(
                briefings, Valuations.of(analysis, panels, values, briefings == null ? NO_SITES : briefings), evidence);
    }
}
