package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.didactic.data.PreparedSource;
import org.didactic.data.TextColumn;
import org.didactic.data.UnitMerging;
import org.didactic.spec.DataSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Merges reorganised units in every source that has the unit column of a panel that reads it. */
final class UnitReorganisation {
    private final DataSpec data;
    private final String start;
    private final Problems problems;
    private final Map<String, String> into = new LinkedHashMap<>();
    private final List<UnitMergeReport> reports = new ArrayList<>();

    /** Returns the reorganisation that the analysis file declares; its reader has refused units that go two ways. */
    UnitReorganisation(DataSpec data, String start, Problems problems) {
        this.data = data;
        this.start = start;
        this.problems = problems;
        for (DataSpec.UnitMerge merge : data.mergeUnits()) {
            String stays = merge.into().value();
            merge.from().stream()
                    .map(Located::value)
                    .filter(from -> !from.equals(stays))
                    .forEach(from -> into.put(from, stays));
        }
    }

    /** Returns for each unit that ends the unit that takes its place. */
    Map<String, String> into() {
        return into;
    }

    /**
     * Returns the sources after merging, without those that cannot be merged.
     *
     * @param complete whether all sources are there; otherwise a unit may be in one that is not
     */
    Map<String, PreparedSource> apply(Map<String, PreparedSource> sources, boolean complete) {
        if (into.isEmpty()) {
            return sources;
        }
        Set<String> seen = new TreeSet<>(CodePointOrder.INSTANCE);
        Map<String, PreparedSource> merged = new LinkedHashMap<>();
        sources.forEach((id, source) -> {
            String unit = unitColumn(source);
            if (unit == null) {
                merged.put(id, source);
                return;
            }
            seen.addAll(UnitMerging.unitsOf(source, unit));
            report(source, unit);
            PreparedSource result = new UnitMerging(into, start, problems).apply(source, unit, keys(source));
            if (result != null) {
                merged.put(id, result);
            }
        });
        if (complete) {
            data.mergeUnits().stream()
                    .filter(merge -> merge.list() == null)
                    .forEach(merge -> merge.from().forEach(from -> reportUnseen(from, seen)));
        }
        return merged;
    }

    /** Returns what became of which units, by source and then in the order of the analysis file. */
    List<UnitMergeReport> reports() {
        return List.copyOf(reports);
    }

    /** Returns the unit's column of each source that has one, by the source's id. */
    Map<String, String> unitColumns(Map<String, PreparedSource> sources) {
        Map<String, String> columns = new LinkedHashMap<>();
        sources.forEach((id, source) -> {
            String unit = unitColumn(source);
            if (unit != null) {
                columns.put(id, unit);
            }
        });
        return columns;
    }

    private void report(PreparedSource source, String unit) {
        TextColumn units = source.table().column(unit).texts();
        Map<String, Set<String>> from = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        into.values().forEach(stays -> from.put(stays, new TreeSet<>(CodePointOrder.INSTANCE)));
        for (int row = 0; row < units.size(); row++) {
            String stays = units.missing(row) == null ? into.get(units.value(row)) : null;
            if (stays != null) {
                Objects.requireNonNull(from.get(stays)).add(units.value(row));
                rows.merge(stays, 1, Integer::sum);
            }
        }
        from.forEach((stays, ended) -> {
            if (!ended.isEmpty()) {
                reports.add(new UnitMergeReport(source.id(), stays, List.copyOf(ended), rows.getOrDefault(stays, 0)));
            }
        });
    }

    private void reportUnseen(Located<String> from, Set<String> seen) {
        if (!seen.contains(from.value())) {
            String nearest = NearestName.of(from.value(), seen);
            problems.add(
                    from,
                    String.format(Locale.ROOT, "no source has this unit (%s)", from),
                    nearest == null ? "the entry is not needed" : "you mean " + nearest);
        }
    }

    private @Nullable String unitColumn(PreparedSource source) {
        for (PanelSpec panel : data.panels()) {
            String unit = panel.unit().value();
            if (reads(panel, source) && source.table().has(unit)) {
                return unit;
            }
        }
        return null;
    }

    /** Returns the columns that tell rows apart whatever they hold: times, further keys and keys of joins. */
    private Set<String> keys(PreparedSource source) {
        Set<String> keys = new LinkedHashSet<>();
        for (PanelSpec panel : data.panels()) {
            if (reads(panel, source)) {
                keys.add(panel.time().value());
                panel.within().forEach(key -> keys.add(key.value()));
            }
            for (PanelSpec.Join join : panel.join()) {
                boolean concerned = join.with().value().equals(source.id())
                        || panel.from().value().equals(source.id());
                if (concerned) {
                    join.on().forEach(key -> keys.add(key.value()));
                }
            }
        }
        return keys;
    }

    private static boolean reads(PanelSpec panel, PreparedSource source) {
        return panel.from().value().equals(source.id())
                || panel.join().stream().anyMatch(join -> join.with().value().equals(source.id()));
    }
}
