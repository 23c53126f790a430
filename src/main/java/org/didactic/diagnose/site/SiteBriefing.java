package org.didactic.diagnose.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data tell of one site.
 *
 * @param unit its code
 * @param name what readers call it
 * @param start its first treated period, null when it never starts
 * @param neighbours the units that are like it, nearest first; empty where none are asked for
 * @param measures in the order of the analysis file
 */
public record SiteBriefing(
        String unit, String name, @Nullable Integer start, List<Neighbour> neighbours, List<SiteMeasure> measures) {}
