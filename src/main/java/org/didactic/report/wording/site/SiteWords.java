package org.didactic.report.wording.site;

import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;

/** All that is said of one site in words. Sentences have their full stop; titles, cards and what is brief have none. */
public record SiteWords(SiteContext context, SiteBriefing site) {

    /** Returns the opening: what is clear first, then what cannot be told, then what is not shown. */
    public String lede() {
        return new Lede(this).text();
    }

    /** Returns the finding that is the title of a measure's chart: {@code Funded care fell here by 6 points while …}. */
    public String title(SiteMeasure measure) {
        return new Title(about(measure)).text();
    }

    /** Returns a measure at a glance. */
    public Card card(SiteMeasure measure) {
        return new Glance(about(measure)).card();
    }

    /** Returns the big words of the card alone, for a row of the list of sites: {@code −11 points}, {@code cannot tell}. */
    public String brief(SiteMeasure measure) {
        return card(measure).big();
    }

    /** Returns what changed for the site, then for each comparison, then the differences. */
    public String change(SiteMeasure measure) {
        return new ChangeWords(about(measure)).text();
    }

    /** Returns what {@link #change} begins with, which stands without the differences. */
    public String lead(SiteMeasure measure) {
        return new ChangeWords(about(measure)).lead();
    }

    /** Returns what every change is to be read with, where it is said once for all measures. */
    public String caution() {
        return ChangeWords.CAUTION;
    }

    /** Returns the site's own estimate and what chance gives, or why there is none. */
    public String own(SiteMeasure measure) {
        return new OwnWords(about(measure)).text();
    }

    /** Returns how near the twin was before the start; empty where there is no estimate. */
    public String fit(SiteMeasure measure) {
        return new OwnWords(about(measure)).fit();
    }

    /** Returns who the neighbours are and how they were found. */
    public String neighbours() {
        return new NeighbourWords(context, site).text();
    }

    About about(SiteMeasure measure) {
        return new About(context, site, measure);
    }
}
