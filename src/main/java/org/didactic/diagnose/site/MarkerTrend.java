package org.didactic.diagnose.site;

import org.didactic.spec.ImpactsSpec.Marker;
import org.didactic.spec.MeasureSpec;
import org.jspecify.annotations.Nullable;

/**
 * A marker of the programme beside the units outside it.
 *
 * @param shown null where no data show the marker
 */
public record MarkerTrend(Marker marker, @Nullable Shown shown) {

    /**
     * What data show.
     *
     * @param programme the mean of the programme's sites, withheld where they are fewer than three
     * @param median the median of all units outside the programme
     * @param lower their lower quartile
     * @param upper their upper quartile
     */
    public record Shown(MeasureSpec measure, Trend programme, Trend median, Trend lower, Trend upper) {}
}
