package org.didactic.diagnose.site;

import org.didactic.estimate.Value;

/**
 * What changed since the start: the mean of the periods from it on less the mean of those before. For a unit that never
 * starts: the last period less the first. Only periods in which the site has a number count, also for what it is compared
 * with. Each is {@link Value.Plain} or a reason.
 *
 * @param before the site's mean before
 * @param after the site's mean since
 * @param site the difference of the two
 * @param programme the same for the mean of the programme's other sites, over the same periods
 * @param country the same for the median of the units outside the programme
 * @param neighbours the same for the mean of the neighbours
 * @param againstProgramme the site's change less that of the programme's other sites
 */
public record Change(
        Value before,
        Value after,
        Value site,
        Value programme,
        Value country,
        Value neighbours,
        Value againstProgramme,
        Value againstCountry,
        Value againstNeighbours) {}
