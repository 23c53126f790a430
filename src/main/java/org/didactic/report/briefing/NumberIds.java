package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.NumberId;

/**
 * What the numbers of one unit are called in briefings.csv.
 *
 * @param unit its code, empty for the programme as a whole
 */
record NumberIds(String unit) {

    /** Returns what the numbers of the programme as a whole are called. */
    static NumberIds ofProgramme() {
        return new NumberIds("");
    }

    String trend(MeasureSpec measure) {
        return start(measure, "trend");
    }

    String change(MeasureSpec measure) {
        return start(measure, "change");
    }

    String own(SiteMeasure measure) {
        return start(measure.measure(), measure.own().method().word());
    }

    private String start(MeasureSpec measure, String kind) {
        return NumberId.of(measure.id().value(), kind, unit, "").text();
    }

    /** Returns the ids of what the sentences about a measure say. */
    List<String> said(SiteMeasure measure) {
        List<String> ids = new ArrayList<>();
        String change = change(measure.measure());
        for (String term : List.of("before", "after", "site", "programme", "country", "neighbours")) {
            ids.add(change + term);
        }
        for (String term : List.of("programme", "country", "neighbours")) {
            ids.add(change + "against_" + term);
        }
        return ids;
    }

    /** Returns the ids of what the sentences about a site's own estimate say. */
    List<String> estimated(SiteMeasure measure) {
        boolean estimated = measure.own() instanceof OwnEstimate.Estimated;
        return (estimated ? List.of("att", "placebos", "as_large", "distance", "usual_distance") : List.of("att"))
                .stream().map(own(measure)::concat).toList();
    }

    /** Returns the id of the number that leads what is said of a measure. */
    String leading(SiteMeasure measure) {
        return measure.own() instanceof OwnEstimate.Estimated
                ? own(measure) + "att"
                : change(measure.measure()) + "site";
    }

    String gain(String item) {
        return NumberId.of(item, NumberId.VALUE, unit, "total").text();
    }
}
