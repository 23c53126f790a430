package org.didactic.diagnose.site.compare;

import java.util.List;
import org.didactic.diagnose.site.SiteMeasure.Behind;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.site.series.MeasureSeries;

/** The units outside the programme, which are the same for every site. */
record Country(Trend median, Trend lower, Trend upper, Behind behind) {
    private static final double LOWER = 0.25;
    private static final double MEDIAN = 0.5;
    private static final double UPPER = 0.75;

    static Country of(MeasureSeries series, List<String> outside) {
        return new Country(
                Together.quantile(series, outside, MEDIAN),
                Together.quantile(series, outside, LOWER),
                Together.quantile(series, outside, UPPER),
                new Behind(Together.number(series, outside), outside.size()));
    }
}
