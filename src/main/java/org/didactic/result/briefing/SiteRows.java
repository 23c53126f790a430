package org.didactic.result.briefing;

import java.util.List;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.OwnEstimate.Estimated;
import org.didactic.diagnose.site.OwnEstimate.PoorFit;
import org.didactic.diagnose.site.OwnEstimate.Refused;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.NumberId;

/** Flattens what the data tell of a site. */
final class SiteRows {
    private final String site;
    private final String outcome;
    private final List<BriefingNumber> rows;
    private final String note;

    private SiteRows(String site, String outcome, List<BriefingNumber> rows) {
        this(site, outcome, rows, "");
    }

    private SiteRows(String site, String outcome, List<BriefingNumber> rows, String note) {
        this.site = site;
        this.outcome = outcome;
        this.rows = rows;
        this.note = note;
    }

    private SiteRows noted(Compatibility compatibility) {
        return switch (compatibility) {
            case NONE -> this;
            case SYNTHDID_0_0_9 -> new SiteRows(site, outcome, rows, "weights as in synthdid 0.0.9");
        };
    }

    /** Adds the numbers of a site. */
    static void add(SiteBriefing site, List<BriefingNumber> rows) {
        for (Neighbour neighbour : site.neighbours()) {
            Double distance = neighbour.distance();
            if (distance != null) {
                new SiteRows(site.unit(), "site", rows).plain("neighbours", "distance:" + neighbour.unit(), distance);
            }
        }
        for (SiteMeasure measure : site.measures()) {
            new SiteRows(site.unit(), measure.measure().id().value(), rows).measure(measure);
        }
    }

    /** Adds the numbers of a marker; one that no data show has none. */
    static void add(MarkerTrend marker, List<BriefingNumber> rows) {
        MarkerTrend.Shown shown = marker.shown();
        if (shown != null) {
            SiteRows all = new SiteRows("", marker.marker().id().value(), rows);
            all.trend("marker", "programme", shown.programme());
            all.trend("marker", "median", shown.median());
            all.trend("marker", "lower", shown.lower());
            all.trend("marker", "upper", shown.upper());
        }
    }

    private void measure(SiteMeasure measure) {
        trend("trend", "site", measure.site());
        trend("trend", "programme", measure.programme());
        trend("trend", "median", measure.median());
        trend("trend", "lower", measure.lower());
        trend("trend", "upper", measure.upper());
        trend("trend", "units", measure.behind().shown());
        trend("trend", "neighbours", measure.neighbours());
        change(measure.change());
        own(measure.own());
    }

    private void change(Change change) {
        value("change", "before", change.before());
        value("change", "after", change.after());
        value("change", "site", change.site());
        value("change", "programme", change.programme());
        value("change", "country", change.country());
        value("change", "neighbours", change.neighbours());
        value("change", "against_programme", change.againstProgramme());
        value("change", "against_country", change.againstCountry());
        value("change", "against_neighbours", change.againstNeighbours());
    }

    private void own(OwnEstimate own) {
        String estimator = own.method().word();
        if (own instanceof Estimated estimated) {
            SiteRows noted = noted(estimated.compatibility());
            noted.value(estimator, "att", estimated.effect());
            noted.plain(estimator, "distance", estimated.distance());
            noted.plain(estimator, "usual_distance", estimated.usualDistance());
            plain(estimator, "placebos", estimated.placebos());
            noted.plain(estimator, "as_large", estimated.asLarge());
            estimated.twin().forEach(each -> noted.plain(estimator, "weight:" + each.unit(), each.weight()));
            estimated
                    .timeWeights()
                    .forEach(each -> noted.plain(estimator, "time_weight:" + each.time(), each.weight()));
            noted.trend(estimator, "twin", estimated.path());
            plain(estimator, "zeta_omega", estimated.zetaOmega());
            plain(estimator, "zeta_lambda", estimated.zetaLambda());
        } else if (own instanceof Refused refused) {
            value(estimator, "att", new Value.NotIdentified(refused.reason()));
            PoorFit fit = refused.fit();
            if (fit != null) {
                SiteRows noted = noted(fit.compatibility());
                noted.plain(estimator, "distance", fit.distance());
                noted.plain(estimator, "usual_distance", fit.usualDistance());
            }
        }
    }

    private void trend(String estimator, String term, Trend trend) {
        for (int place = 0; place < trend.times().size(); place++) {
            value(
                    estimator,
                    term + ":" + trend.times().get(place),
                    trend.values().get(place));
        }
    }

    private void plain(String estimator, String term, double number) {
        value(estimator, term, new Value.Plain(number));
    }

    private void value(String estimator, String term, Value value) {
        rows.add(new BriefingNumber(site, NumberId.of(outcome, estimator, site, term), value, note));
    }
}
