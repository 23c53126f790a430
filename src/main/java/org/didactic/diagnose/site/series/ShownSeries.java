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
import org.didactic.spec.MeasureSpec;
import org.didactic.text.Located;

/** Makes the series of measures: every number that needs a hidden count is left out with the reason {@code [c]}. */
public final class ShownSeries {
    private final BriefingsSpec briefings;
    private final Map<String, Panel> panels;
    private final Map<String, UnitPeriods> periods = new LinkedHashMap<>();
    private final Map<String, HiddenCounts> hidden = new LinkedHashMap<>();

    /** Looks for small counts in all panels. */
    public ShownSeries(BriefingsSpec briefings, Map<String, Panel> panels) {
        this.briefings = briefings;
        this.panels = panels;
        panels.forEach((id, panel) -> {
            UnitPeriods where = new UnitPeriods(panel);
            periods.put(id, where);
            hidden.put(id, HiddenCounts.of(briefings, panel, where));
        });
    }

    /** Returns the series of the measures of the briefings, in their order. */
    public List<MeasureSeries> all() {
        return briefings.measures().stream().map(this::of).toList();
    }

    /** Returns the series of any measure of the panels, whether or not the briefings show it. */
    public MeasureSeries of(MeasureSpec measure) {
        String id = measure.panel().value();
        UnitPeriods where = Objects.requireNonNull(periods.get(id), id);
        HiddenCounts counts = Objects.requireNonNull(hidden.get(id), id);
        Summing summing = new Summing(Objects.requireNonNull(panels.get(id), id), where);
        List<String> needed = measure.columns().stream().map(Located::value).toList();
        Map<String, List<Value>> byUnit = new LinkedHashMap<>();
        for (int unit = 0; unit < where.units().size(); unit++) {
            List<Value> values = new ArrayList<>();
            for (int period = 0; period < where.times().size(); period++) {
                values.add(
                        counts.any(needed, unit, period)
                                ? new Value.NotIdentified(SmallCounts.HIDDEN)
                                : summing.of(measure.quantity(), unit, period));
            }
            byUnit.put(where.units().get(unit), List.copyOf(values));
        }
        return new MeasureSeries(measure, where.times(), byUnit);
    }
}
