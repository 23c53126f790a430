package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.MeasureSpec;

/** Makes the series of measures: every number that needs a hidden count is left out with the reason {@code [c]}. */
public final class ShownSeries {
    private final BriefingsSpec briefings;
    private final Map<String, PanelCounts> panels = new LinkedHashMap<>();
    private final DeclaredCounts counts;
    private final HiddenCounts hidden;

    /**
     * Looks for small counts in all panels.
     *
     * @param derivations the columns that the analysis computes, through which a number tells of the counts behind it
     */
    public ShownSeries(BriefingsSpec briefings, List<Derivation> derivations, Map<String, Panel> panels) {
        this.briefings = briefings;
        panels.forEach((id, panel) -> this.panels.put(id, new PanelCounts(panel)));
        this.counts = new DeclaredCounts(briefings, derivations);
        this.hidden = HiddenCounts.of(counts, briefings.zeros(), this.panels.values());
    }

    /** Returns the series of the measures of the briefings, in their order. */
    public List<MeasureSeries> all() {
        return briefings.measures().stream().map(this::of).toList();
    }

    /** Returns the series of any measure of the panels, whether or not the briefings show it. */
    public MeasureSeries of(MeasureSpec measure) {
        String id = measure.panel().value();
        PanelCounts panel = Objects.requireNonNull(panels.get(id), id);
        UnitPeriods where = panel.periods();
        List<String> needed = counts.behind(measure);
        Map<String, List<Value>> byUnit = new LinkedHashMap<>();
        for (int unit = 0; unit < where.units().size(); unit++) {
            String name = where.units().get(unit);
            List<Value> values = new ArrayList<>();
            for (int period = 0; period < where.times().size(); period++) {
                values.add(
                        hidden.any(needed, name, where.times().get(period))
                                ? new Value.NotIdentified(SmallCounts.HIDDEN)
                                : panel.summing().of(measure.quantity(), unit, period));
            }
            byUnit.put(name, List.copyOf(values));
        }
        return new MeasureSeries(measure, where.times(), byUnit);
    }

    /** Returns whether a column tells of a hidden count of a unit in a period. */
    public boolean hides(String column, String unit, int time) {
        return hidden.any(counts.behind(column), unit, time);
    }
}
