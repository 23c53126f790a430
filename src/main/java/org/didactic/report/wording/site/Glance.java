package org.didactic.report.wording.site;

import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.report.wording.ShownValue;
import org.didactic.spec.MeasureSpec.Good;

/** A measure at a glance: the site's own estimate, or for one that never starts what changed. */
record Glance(About about) {

    Card card() {
        String label = about.measure().measure().label();
        if (about.isHidden()) {
            return new Card(label, "hidden", "small numbers are not shown [c]", Tone.NEITHER);
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
                        amount.headline(effect),
                        amount.below() + "against its twin (" + amount.range(effect, low, high) + "); "
                                + Chance.of(own),
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
        Double here = ShownValue.number(change.site());
        if (here == null) {
            return new Card(label, "not shown", change.site().reason(), Tone.NEITHER);
        }
        Double country = ShownValue.number(change.country());
        String beside = country == null
                ? ""
                : ", beside "
                        + (about.hardly(country) ? "hardly any" : about.amount().smallSigned(country)) + " in "
                        + about.context().middle();
        return new Card(
                label,
                about.hardly(here) ? "hardly moved" : about.amount().headline(here),
                (about.hardly(here) ? "" : "change " + about.amount().below()) + ChangeWords.span(about) + beside,
                about.hardly(here)
                        ? Tone.NEITHER
                        : Tone.of(here, about.measure().measure().good()));
    }
}
