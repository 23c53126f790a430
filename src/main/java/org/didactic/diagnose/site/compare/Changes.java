package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes since a start over the periods in which the site has a number; a comparison that lacks one in such a period has no
 * change.
 *
 * @param before places of the periods before
 * @param after places of the periods since
 */
record Changes(List<Integer> before, List<Integer> after) {

    static Change of(Trend site, Trend programme, Trend country, Trend neighbours, @Nullable Integer start) {
        Changes periods = start == null ? firstAndLast(site) : around(site, start);
        Value before = mean(site, periods.before);
        Value after = mean(site, periods.after);
        Value own = difference(after, before);
        Value beside = periods.of(programme, own);
        Value median = periods.of(country, own);
        Value alike = periods.of(neighbours, own);
        return new Change(
                before,
                after,
                own,
                beside,
                median,
                alike,
                difference(own, beside),
                difference(own, median),
                difference(own, alike));
    }

    private static Changes around(Trend site, int start) {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int place : numbered(site)) {
            (site.times().get(place) < start ? before : after).add(place);
        }
        return new Changes(before, after);
    }

    private static Changes firstAndLast(Trend site) {
        List<Integer> all = numbered(site);
        return all.size() < 2
                ? new Changes(all, List.of())
                : new Changes(all.subList(0, 1), all.subList(all.size() - 1, all.size()));
    }

    private static List<Integer> numbered(Trend site) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < site.times().size(); place++) {
            if (site.values().get(place) instanceof Value.Plain) {
                places.add(place);
            }
        }
        return places;
    }

    /** Returns the change of a comparison, or why the site's own has none. */
    private Value of(Trend comparison, Value own) {
        return own instanceof Value.Plain ? difference(mean(comparison, after), mean(comparison, before)) : own;
    }

    private static Value mean(Trend trend, List<Integer> places) {
        if (places.isEmpty()) {
            return new Value.NotIdentified("no number to compare with");
        }
        double sum = 0;
        for (int place : places) {
            if (!(trend.values().get(place) instanceof Value.Plain plain)) {
                return trend.values().get(place);
            }
            sum += plain.value();
        }
        return new Value.Plain(sum / places.size());
    }

    private static Value difference(Value after, Value before) {
        if (!(after instanceof Value.Plain later)) {
            return after;
        }
        return before instanceof Value.Plain earlier ? new Value.Plain(later.value() - earlier.value()) : before;
    }
}
