package org.didactic.diagnose.site.compare;

import java.util.List;
import java.util.stream.Stream;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.site.series.MeasureSeries;
import org.didactic.diagnose.site.series.ShownSeries;
import org.didactic.numeric.InOrder;
import org.didactic.panel.LoadedData;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.ImpactsSpec;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;

/** Gathers what the data tell of each site of a study. */
public final class SiteStudy {
    private final StudyUnits units;
    private final List<Beside> measures;
    private final OwnEstimates estimates;
    private final SiteNeighbours neighbours;

    /** A measure and the units outside the programme. */
    private record Beside(MeasureSeries series, Country country) {}

    private SiteStudy(
            Analysis analysis,
            BriefingsSpec briefings,
            StudyUnits units,
            List<MeasureSeries> all,
            List<String> sites,
            SiteNeighbours neighbours) {
        this.units = units;
        this.measures = all.stream()
                .map(series -> new Beside(series, Country.of(series, units.outside())))
                .toList();
        this.estimates = new OwnEstimates(briefings, units, analysis.inference().level(), all, sites);
        this.neighbours = neighbours;
    }

    /**
     * Returns the briefings that an analysis asks for: of all units that start and those that it lists, in code-point order.
     *
     * @param data loaded for the same analysis, so that its columns and units are known to be there
     */
    public static SiteBriefings of(Analysis analysis, BriefingsSpec briefings, LoadedData data) {
        StudyUnits units = StudyUnits.of(briefings, data.panels().values());
        List<String> sites = Stream.concat(
                        units.programme().stream(), briefings.units().stream().map(Located::value))
                .distinct()
                .sorted(CodePointOrder.INSTANCE)
                .toList();
        ShownSeries shown = new ShownSeries(briefings, analysis.data().derivations(), data.panels());
        List<MeasureSeries> all = shown.all();
        SiteNeighbours neighbours = SiteNeighbours.of(briefings, units, data, shown);
        SiteStudy study = new SiteStudy(analysis, briefings, units, all, sites, neighbours);
        List<SiteBriefing> pages = InOrder.map(sites, study::site);
        ImpactsSpec impacts = analysis.companions().impacts();
        return new SiteBriefings(
                pages,
                impacts == null
                        ? List.of()
                        : impacts.markers().stream().map(study::marker).toList(),
                Stream.concat(neighbours.remarks(sites).stream(), SmallCounts.unhidden(briefings).stream())
                        .toList());
    }

    private SiteBriefing site(String site) {
        List<Neighbour> alike = neighbours.of(site);
        List<String> codes = alike.stream().map(Neighbour::unit).toList();
        return new SiteBriefing(
                site,
                units.name(site),
                units.start(site),
                alike,
                measures.stream().map(each -> measure(each, site, codes)).toList());
    }

    private SiteMeasure measure(Beside beside, String site, List<String> neighbours) {
        MeasureSeries series = beside.series;
        Country country = beside.country;
        Trend own = series.of(site);
        Trend programme = Together.mean(series, units.programmeWithout(site));
        Trend alike = Together.mean(series, neighbours);
        return new SiteMeasure(
                series.measure(),
                own,
                programme,
                country.median(),
                country.lower(),
                country.upper(),
                country.behind(),
                alike,
                Changes.of(own, programme, country.median(), alike, units.start(site)),
                estimates.of(series, site));
    }

    private MarkerTrend marker(ImpactsSpec.Marker marker) {
        Located<String> measure = marker.measure();
        if (measure == null) {
            return new MarkerTrend(marker, null);
        }
        Beside shown = measures.stream()
                .filter(each -> each.series.measure().id().value().equals(measure.value()))
                .findFirst()
                .orElseThrow();
        MeasureSeries series = shown.series;
        Country country = shown.country;
        return new MarkerTrend(
                marker,
                new MarkerTrend.Shown(
                        series.measure(),
                        Together.mean(series, units.programme()),
                        country.median(),
                        country.lower(),
                        country.upper()));
    }
}
