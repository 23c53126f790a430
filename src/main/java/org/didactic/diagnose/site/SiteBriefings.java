package org.didactic.diagnose.site;

import java.util.List;

/**
 * What the data tell of each site of a study.
 *
 * @param sites in code-point order of their units
 * @param markers in the order of the analysis file
 */
public record SiteBriefings(List<SiteBriefing> sites, List<MarkerTrend> markers) {}
