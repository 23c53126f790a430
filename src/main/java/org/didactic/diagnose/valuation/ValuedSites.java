package org.didactic.diagnose.valuation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.site.series.MeasureSeries;
import org.didactic.diagnose.site.series.ShownSeries;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Combine;
import org.didactic.spec.MeasureSpec.Combined;
import org.didactic.spec.ValuationSpec.Item;

/**
 * What effects are multiplied by, a year: the sum of a column over the rows of a unit and period, averaged over those treated
 * periods that have one. It is taken from the numbers that pages may show, for units with a page and without.
 */
final class ValuedSites {
    /** The volume of a site that the panel of a measure lacks. */
    static final Value NONE = new Value.NotIdentified("it has no treated period in the data");

    private static final Value HIDDEN = new Value.NotIdentified(SmallCounts.HIDDEN);

    private final Map<String, Panel> panels;
    private final ShownSeries shown;

    ValuedSites(BriefingsSpec pages, List<Derivation> derivations, Map<String, Panel> panels) {
        this.panels = panels;
        this.shown = new ShownSeries(pages, derivations, panels);
    }

    /** Returns the volume a year of each unit that is treated in some period, or why there is none. */
    Map<String, Value> volumes(Item item, MeasureSpec measure) {
        String id = measure.panel().value();
        Panel panel = Objects.requireNonNull(panels.get(id), id);
        MeasureSeries measured = shown.of(measure);
        MeasureSeries volumes = shown.of(volume(item, measure));
        TreatmentTiming timing = new TreatmentTiming(panel);
        Map<String, Value> found = new LinkedHashMap<>();
        for (int unit = 0; unit < panel.units().size(); unit++) {
            if (timing.everTreated(unit)) {
                String name = panel.units().get(unit);
                found.put(name, average(volumes.of(name), measured.of(name), timing.start(unit)));
            }
        }
        return found;
    }

    private static MeasureSpec volume(Item item, MeasureSpec measure) {
        return new MeasureSpec(
                item.volume(),
                item.volume().value(),
                "",
                null,
                measure.panel(),
                new Combined(item.volume(), Combine.SUM, null),
                MeasureSpec.Scale.PLAIN,
                measure.good(),
                List.of());
    }

    /** Where volume or measure is hidden in a treated period, what is computed from it must not show either. */
    private static Value average(Trend volume, Trend measured, int start) {
        double total = 0;
        int periods = 0;
        for (int i = 0; i < volume.times().size(); i++) {
            if (volume.times().get(i) >= start) {
                Value sum = volume.values().get(i);
                if (SmallCounts.isHidden(sum)
                        || SmallCounts.isHidden(measured.values().get(i))) {
                    return HIDDEN;
                }
                if (sum instanceof Value.Plain plain) {
                    total += plain.value();
                    periods++;
                }
            }
        }
        return periods == 0
                ? new Value.NotIdentified("no treated period has a volume")
                : new Value.Plain(total / periods);
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

    /** Returns how many volumes the sum leaves out because they are hidden. */
    static int hidden(Map<String, Value> volumes) {
        return (int) volumes.values().stream().filter(SmallCounts::isHidden).count();
    }
}
