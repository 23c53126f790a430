package org.didactic.report.wording.site;

import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.spec.MeasureSpec.Good;

/** A measure at a glance: the site's own estimate, or for one that never starts what changed. */
record Glance(About about) {

    Card card() {
        String label = about.measure().measure().label();
        if (about.isHidden()) {
            return new Card(label, "hidden", "fewer than " + SmallCounts.SMALLEST_SHOWN + " people [c]", Tone.NEITHER);
        }
        OwnEstimate.Estimated own = about.own();
        if (own == null) {
            return about.joined()
                    ? new Card(label, "no estimate", about.refusal(), Tone.NEITHER)
                    : change(label, about.measure().change());
        }
        Double low = own.effect().low();
        Double high = own.effect().high();
        if (low == null || high == null) {
            return new Card(label, "cannot tell", OwnWords.NO_RANGE, Tone.NEITHER);
        }
        Amount amount = about.amount();
        Good good = about.measure().measure().good();
        double effect = own.effect().estimate();
        return switch (about.finding()) {
            case LOWER, HIGHER ->
                new Card(
                        label,
                        amount.signed(effect),
                        "against its twin (" + amount.range(effect, low, high) + "); " + Chance.of(own),
                        Tone.of(effect, good));
            case LITTLE ->
                new Card(
                        label,
                        "little or nothing changed",
                        "against its twin, at most " + amount.atMost(low, high) + " either way",
                        Tone.NEITHER);
            default -> new Card(label, "cannot tell", OwnWords.unclear(amount, low, high), Tone.NEITHER);
        };
    }

    private Card change(String label, Change change) {
        Double here = About.number(change.site());
        if (here == null) {
            return new Card(label, "not shown", change.site().reason(), Tone.NEITHER);
        }
        Double country = About.number(change.country());
        String beside = country == null
                ? ""
                : ", beside " + about.amount().signed(country) + " in "
                        + about.context().middle();
        return new Card(
                label,
                about.amount().signed(here),
                "change " + ChangeWords.span(about) + beside,
                about.hardly(here)
                        ? Tone.NEITHER
                        : Tone.of(here, about.measure().measure().good()));
    }
}
