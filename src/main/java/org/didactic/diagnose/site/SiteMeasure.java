package org.didactic.diagnose.site;

import org.didactic.spec.MeasureSpec;

/**
 * One measure of one site, beside its comparisons; all trends have the same times.
 *
 * @param site the site itself
 * @param programme the mean of the programme's other sites that have a number, withheld where they are fewer than three
 * @param median the median of all units outside the programme
 * @param lower their lower quartile
 * @param upper their upper quartile
 * @param behind how many units stand behind median and quartiles
 * @param neighbours the mean of the site's neighbours outside the programme
 */
public record SiteMeasure(
        MeasureSpec measure,
        Trend site,
        Trend programme,
        Trend median,
        Trend lower,
        Trend upper,
        Behind behind,
        Trend neighbours,
        Change change,
        OwnEstimate own) {

    /**
     * How many units a comparison rests on.
     *
     * @param shown those that have a number, by period
     * @param all those that there are
     */
    public record Behind(Trend shown, int all) {}
}
