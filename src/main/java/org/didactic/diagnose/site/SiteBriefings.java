package org.didactic.diagnose.site;

import java.util.List;
import org.didactic.estimate.Value;

/**
 * What the data tell of each site of a study.
 *
 * @param sites in code-point order of their units
 * @param markers in the order of the analysis file
 * @param remarks sentences on what was passed over, such as listed neighbours that no panel has, and on what is not hidden
 */
public record SiteBriefings(List<SiteBriefing> sites, List<MarkerTrend> markers, List<String> remarks) {

    /** Returns whether small counts hide a number of a site. */
    public boolean hideCounts() {
        Value hidden = new Value.NotIdentified(SmallCounts.HIDDEN);
        return sites.stream()
                .flatMap(site -> site.measures().stream())
                .anyMatch(measure -> measure.site().values().contains(hidden));
    }

    /** Returns briefings for which nothing was passed over. */
    public SiteBriefings(List<SiteBriefing> sites, List<MarkerTrend> markers) {
        this(sites, markers, List.of());
    }
}
