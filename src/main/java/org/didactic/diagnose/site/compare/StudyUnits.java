package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.data.TextColumn;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.spec.BriefingsSpec;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The units of a study, from all its panels.
 *
 * @param starts of the units in the programme, in code-point order
 * @param outside those that no panel has a start of, in code-point order
 * @param names what readers call those units that have a name
 */
record StudyUnits(Map<String, Integer> starts, List<String> outside, Map<String, String> names) {

    static StudyUnits of(BriefingsSpec briefings, Iterable<Panel> panels) {
        Map<String, Integer> starts = new TreeMap<>(CodePointOrder.INSTANCE);
        Map<String, Boolean> never = new TreeMap<>(CodePointOrder.INSTANCE);
        Map<String, String> names = new TreeMap<>(CodePointOrder.INSTANCE);
        Located<String> name = briefings.name();
        for (Panel panel : panels) {
            for (int unit = 0; unit < panel.units().size(); unit++) {
                String code = panel.units().get(unit);
                TreatmentStart start = panel.start(unit);
                if (start instanceof TreatmentStart.At at) {
                    starts.putIfAbsent(code, at.time());
                }
                never.merge(code, start instanceof TreatmentStart.Never, Boolean::logicalAnd);
            }
            if (name != null && panel.has(name.value())) {
                TextColumn texts = panel.text(name.value());
                for (int row = 0; row < panel.rows(); row++) {
                    if (texts.missing(row) == null && !texts.value(row).isBlank()) {
                        names.putIfAbsent(panel.units().get(panel.unit(row)), texts.value(row));
                    }
                }
            }
        }
        List<String> outside = new ArrayList<>();
        never.forEach((code, always) -> {
            if (always) {
                outside.add(code);
            }
        });
        return new StudyUnits(starts, List.copyOf(outside), names);
    }

    /** Returns the first treated period, null for a unit that never starts. */
    @Nullable
    Integer start(String unit) {
        return starts.get(unit);
    }

    /** Returns what readers call a unit: its code where it has no name. */
    String name(String unit) {
        return names.getOrDefault(unit, unit);
    }

    /** Returns the programme's units but for one. */
    List<String> programmeWithout(String unit) {
        return starts.keySet().stream().filter(each -> !each.equals(unit)).toList();
    }

    /** Returns the programme's units. */
    List<String> programme() {
        return List.copyOf(starts.keySet());
    }
}
