package org.didactic.diagnose.site;

import java.util.List;

/**
 * What the data tell of each site of a study.
 *
 * @param sites in code-point order of their units
 * @param markers in the order of the analysis file
 * @param remarks sentences on what was passed over, such as listed neighbours that no panel has
 */
public record SiteBriefings(List<SiteBriefing> sites, List<MarkerTrend> markers, List<String> remarks) {

    /** Returns briefings for which nothing was passed over. */
    public SiteBriefings(List<SiteBriefing> sites, List<MarkerTrend> markers) {
        this(sites, markers, List.of());
    }
}
