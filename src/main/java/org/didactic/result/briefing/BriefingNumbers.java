package org.didactic.result.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.valuation.Valuation;
import org.jspecify.annotations.Nullable;

/**
 * All numbers of a study's briefings: site by site its neighbours, its measures and what its effects may be worth, then the
 * markers and the values of the whole programme.
 */
public final class BriefingNumbers {
    private final Map<String, BriefingNumber> byId = new LinkedHashMap<>();

    private BriefingNumbers(List<BriefingNumber> rows) {
        for (BriefingNumber row : rows) {
            if (byId.put(row.id(), row) != null) {
                throw new IllegalStateException("two numbers of one id (" + row.id() + ")");
            }
        }
    }

    /**
     * Returns the numbers of briefings.
     *
     * @param valuation what the effects may be worth, null where nothing is valued
     */
    public static BriefingNumbers of(SiteBriefings briefings, @Nullable Valuation valuation) {
        List<BriefingNumber> rows = new ArrayList<>();
        for (SiteBriefing site : briefings.sites()) {
            SiteRows.add(site, rows);
            if (valuation != null) {
                ValueRows.add(site.unit(), valuation.sites().getOrDefault(site.unit(), List.of()), rows);
            }
        }
        for (MarkerTrend marker : briefings.markers()) {
            SiteRows.add(marker, rows);
        }
        if (valuation != null) {
            ValueRows.add("", valuation.programme(), rows);
        }
        return new BriefingNumbers(rows);
    }

    /** Returns all rows in their order. */
    public List<BriefingNumber> rows() {
        return List.copyOf(byId.values());
    }

    /** Returns the row with an id, or null. */
    public @Nullable BriefingNumber find(String id) {
        return byId.get(id);
    }
}
