package org.didactic.report.wording.site;

import org.didactic.estimate.Value;
import org.didactic.report.wording.ShownValue;

/** The finding that stands above the chart of a measure. */
record Title(About about) {

    String text() {
        if (about.isHidden()) {
            return about.measure().measure().label() + ": this change is hidden";
        }
        return switch (about.finding()) {
            case LOWER, HIGHER -> "After joining, " + against();
            case LITTLE -> "After joining, " + about.label() + " moved here much as in its twin";
            case CANNOT_TELL ->
                "We cannot tell whether " + about.label() + " ended higher or lower here than in its twin";
            case NOT_ESTIMATED -> change();
        };
    }

    /** Returns how the site moved beside its twin, for an estimate that is clear. */
    String against() {
        boolean lower = about.finding() == About.Finding.LOWER;
        Double here = ShownValue.number(about.measure().change().site());
        Double there = about.twinChange();
        if (here == null || there == null || (here - there < 0) != lower) {
            return about.label() + " ended " + (lower ? "lower" : "higher") + " here than in its twin";
        }
        boolean stood = about.hardly(here);
        boolean twinStood = about.hardly(there);
        if (!twinStood && !about.twinMovedAsItsMeans()) {
            return about.label() + " ended " + (lower ? "lower" : "higher") + " here than in its twin";
        }
        String along = lower ? "fell" : "rose";
        String contrary = lower ? "rose" : "fell";
        double wanted = lower ? -here : here;
        double other = lower ? -there : there;
        if (stood) {
            return twinStood
                    ? about.label() + " ended a little " + (lower ? "lower" : "higher") + " here than in its twin"
                    : about.label() + " hardly moved here but " + contrary + " in its twin";
        }
        if (wanted < 0) {
            return about.label() + " " + contrary + " more slowly here than in its twin";
        }
        if (twinStood) {
            return about.label() + " " + along + " here but hardly moved in its twin";
        }
        return other > 0
                ? about.label() + " " + along + " faster here than in its twin"
                : about.label() + " " + along + " here but " + contrary + " in its twin";
    }

    /** Returns how the site moved beside the middle of the country: a fact, whatever its cause. */
    private String change() {
        String label = about.measure().measure().label();
        Value site = about.measure().change().site();
        Double here = ShownValue.number(site);
        if (here == null) {
            return label + ": no change can be shown here";
        }
        Double country = ShownValue.number(about.measure().change().country());
        String middle = about.context().middle();
        if (country == null) {
            return label + " " + moved(here, " here");
        }
        return about.hardly(here) && about.hardly(country)
                ? label + " hardly moved here or in " + middle
                : label + " " + moved(here, " here") + " while " + middle + " "
                        + movedThere(country, !about.hardly(here));
    }

    private String moved(double change, String where) {
        if (about.hardly(change)) {
            return "hardly moved" + where;
        }
        return (change < 0 ? "fell" : "rose") + where + " by " + about.amount().size(change);
    }

    /** The middle of the country; the unit of both numbers is said once. */
    private String movedThere(double change, boolean said) {
        if (about.hardly(change) || !said) {
            return moved(change, "");
        }
        return (change < 0 ? "fell" : "rose") + " by " + about.amount().small(change);
    }
}
