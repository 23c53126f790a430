package org.didactic.report.wording.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;

/**
 * A row of the table of cases about markers: trends are levels apart by spaces from 2016 on, shares in points, a cross for
 * each that is not shown. No measure: no data; {@code unknown} in place of the sites: nobody knows who joined.
 */
record MarkerCase(Map<String, String> row) {

    String says() {
        SiteCase cells = new SiteCase(row);
        boolean share = cells.cell("unit").equals("points");
        MeasureSpec measure =
                SiteCase.measure(cells.cell("measure"), share ? "" : cells.cell("unit"), share, good("good"));
        ImpactsSpec.Marker marker = new ImpactsSpec.Marker(
                SiteCase.at("marker"),
                cells.cell("marker"),
                "",
                good("wanted"),
                SiteCase.at("cog"),
                ImpactsSpec.Step.OUTCOMES,
                null);
        boolean known = !cells.cell("sites").equals("unknown");
        Trend country = trend(cells.cell("country"), share);
        Trend sites = trend(known ? cells.cell("sites") : "x x x", share);
        MarkerTrend trend = new MarkerTrend(
                marker,
                cells.cell("measure").isEmpty()
                        ? null
                        : new MarkerTrend.Shown(measure, sites, country, country, country));
        SiteContext joined = SiteCase.context(List.of(measure));
        SiteContext context = new SiteContext(
                joined.programme(), joined.country(), joined.place(), joined.years(), joined.measures(), known, "");
        return new MarkerWords(context, trend).sentence();
    }

    private Good good(String column) {
        String word = new SiteCase(row).cell(column);
        return word.isEmpty() ? Good.NEITHER : Good.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Trend trend(String levels, boolean share) {
        String[] each = levels.split(" ");
        return new Trend(
                IntStream.range(0, each.length).mapToObj(i -> 2016 + i).toList(),
                Arrays.stream(each)
                        .map(level -> level.equals("x") || level.isEmpty()
                                ? (Value) new Value.NotIdentified("fewer than three sites have a number")
                                : new Value.Plain(Double.parseDouble(level) / (share ? 100 : 1)))
                        .toList());
    }
}
