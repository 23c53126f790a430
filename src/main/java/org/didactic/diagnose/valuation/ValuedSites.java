package org.didactic.diagnose.valuation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.text.Located;

/** The volumes of the sites. */
final class ValuedSites {
    /** The volume of a site that the panel of a measure lacks. */
    static final Value NONE = new Value.NotIdentified("it has no treated period in the data");

    private final Map<String, Panel> panels;
    private final SiteBriefings briefings;
    private final Set<String> counts = new LinkedHashSet<>();

    ValuedSites(BriefingsSpec pages, Map<String, Panel> panels, SiteBriefings briefings) {
        this.panels = panels;
        this.briefings = briefings;
        pages.measures()
                .forEach(each -> each.counts().stream().map(Located::value).forEach(counts::add));
        pages.groups().forEach(each -> {
            counts.add(each.total().value());
            each.parts().stream().map(Located::value).forEach(counts::add);
        });
    }

    /** Returns the volume a year of each unit that is treated in some period, or why there is none. */
    Map<String, Value> volumes(Item item, MeasureSpec measure) {
        String panel = measure.panel().value();
        String column = item.volume().value();
        Volumes volumes =
                new Volumes(Objects.requireNonNull(panels.get(panel), panel), column, counts.contains(column));
        Map<String, Value> found = new LinkedHashMap<>();
        for (String unit : volumes.treated()) {
            found.put(unit, hidden(unit, measure) ? new Value.NotIdentified(SmallCounts.HIDDEN) : volumes.of(unit));
        }
        return found;
    }

    /** Whether small counts hide the measure in a treated period: what is computed from it must not show then either. */
    private boolean hidden(String unit, MeasureSpec measure) {
        for (SiteBriefing site : briefings.sites()) {
            Integer start = site.start();
            if (site.unit().equals(unit) && start != null) {
                for (SiteMeasure each : site.measures()) {
                    if (each.measure().id().value().equals(measure.id().value()) && hidden(each.site(), start)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean hidden(Trend trend, int start) {
        for (int i = 0; i < trend.times().size(); i++) {
            if (trend.times().get(i) >= start
                    && trend.values().get(i) instanceof Value.NotIdentified not
                    && not.reason().equals(SmallCounts.HIDDEN)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the sum of the volumes that are there; a hidden one is in no sum, or the others would give it away. */
    static Value together(Map<String, Value> volumes) {
        double total = 0;
        boolean any = false;
        for (Value each : volumes.values()) {
            if (each instanceof Value.Plain plain) {
                total += plain.value();
                any = true;
            }
        }
        return any ? new Value.Plain(total) : new Value.NotIdentified("no site has a volume that can be shown");
    }
}
