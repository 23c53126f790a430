package org.didactic.result.briefing;

import java.util.List;
import java.util.Locale;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.estimate.Value;
import org.didactic.spec.NumberId;

/** Flattens what an effect may be worth. */
final class ValueRows {
    private final String site;
    private final Gain gain;
    private final List<BriefingNumber> rows;

    private ValueRows(String site, Gain gain, List<BriefingNumber> rows) {
        this.site = site;
        this.gain = gain;
        this.rows = rows;
    }

    /**
     * Adds the numbers of gains.
     *
     * @param site the unit's code, empty for the whole programme
     */
    static void add(String site, List<Gain> gains, List<BriefingNumber> rows) {
        gains.forEach(each -> new ValueRows(site, each, rows).add());
    }

    private void add() {
        String left = gain.hidden() == 0 ? "" : "hidden volumes left out: " + gain.hidden();
        add("total", gain.total(), left);
        add("cases", gain.cases(), left);
        add("volume", gain.volume(), left);
        add("effect", gain.effect(), "");
        for (Gain.Driver driver : gain.drivers()) {
            String term = "driver:" + driver.input().name().toLowerCase(Locale.ROOT);
            add(term + ":low", new Value.Plain(driver.low()), left);
            add(term + ":high", new Value.Plain(driver.high()), left);
        }
    }

    private void add(String term, Value value, String note) {
        rows.add(new BriefingNumber(
                site, NumberId.of(gain.item().id().value(), NumberId.VALUE, site, term), value, note));
    }
}
