package org.didactic.result.briefing;

import java.util.List;
import java.util.Locale;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.estimate.Value;

/** Flattens what effects may be worth. */
final class ValueRows {
    private ValueRows() {}

    /**
     * Adds the numbers of gains.
     *
     * @param site the unit's code, empty for the whole programme
     */
    static void add(String site, List<Gain> gains, List<BriefingNumber> rows) {
        String estimator = site.isEmpty() ? "value" : "value@" + site;
        for (Gain gain : gains) {
            String item = gain.item().id().value();
            rows.add(new BriefingNumber(site, item, estimator, "total", gain.total()));
            rows.add(new BriefingNumber(site, item, estimator, "cases", gain.cases()));
            rows.add(new BriefingNumber(site, item, estimator, "volume", gain.volume()));
            rows.add(new BriefingNumber(site, item, estimator, "effect", gain.effect()));
            for (Gain.Driver driver : gain.drivers()) {
                String term = "driver:" + driver.input().name().toLowerCase(Locale.ROOT);
                rows.add(new BriefingNumber(site, item, estimator, term + ":low", new Value.Plain(driver.low())));
                rows.add(new BriefingNumber(site, item, estimator, term + ":high", new Value.Plain(driver.high())));
            }
        }
    }
}
