package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.spec.BriefingsSpec.Zeros;
import org.didactic.spec.MeasureSpec.Ratio;

/**
 * Which counts are hidden, by unit and period; the rows of further keys are added up first. A name stands for one count
 * whatever the panel: one that is hidden in a panel is hidden in all, and what a panel lacks is looked up in the others.
 */
final class HiddenCounts {
    private final List<String> columns;
    private final List<Ratio> rests;
    private final List<CountSum> sums;
    private final Zeros zeros;
    private final Collection<PanelCounts> panels;
    private final Map<UnitTime, Set<String>> hidden = new LinkedHashMap<>();

    private HiddenCounts(DeclaredCounts counts, Zeros zeros, Collection<PanelCounts> panels) {
        this.columns = counts.columns();
        this.rests = counts.rests();
        this.sums = sums(counts);
        this.zeros = zeros;
        this.panels = panels;
    }

    static HiddenCounts of(DeclaredCounts counts, Zeros zeros, Collection<PanelCounts> panels) {
        HiddenCounts result = new HiddenCounts(counts, zeros, panels);
        for (PanelCounts panel : panels) {
            for (String unit : panel.periods().units()) {
                panel.periods().times().forEach(time -> result.decide(new UnitTime(unit, time)));
            }
        }
        return result;
    }

    /** The sums by place: the columns first, then what is left of each proportion. */
    private static List<CountSum> sums(DeclaredCounts counts) {
        List<String> columns = counts.columns();
        List<CountSum> sums = new ArrayList<>();
        for (NamedSum sum : counts.sums()) {
            sums.add(new CountSum(
                    columns.indexOf(sum.total()),
                    sum.parts().stream().map(columns::indexOf).toList()));
        }
        for (int rest = 0; rest < counts.rests().size(); rest++) {
            Ratio share = counts.rests().get(rest);
            sums.add(new CountSum(
                    columns.indexOf(share.per().value()),
                    List.of(columns.indexOf(share.of().value()), columns.size() + rest)));
        }
        return List.copyOf(sums);
    }

    private void decide(UnitTime where) {
        if (hidden.containsKey(where)) {
            return;
        }
        List<List<CountCell>> views =
                panels.stream().map(panel -> cells(panel, where)).distinct().toList();
        Set<Integer> found = new LinkedHashSet<>();
        int before;
        do {
            before = found.size();
            for (List<CountCell> cells : views) {
                boolean[] small = HiddenCells.of(cells, sums, zeros, found);
                for (int cell = 0; cell < small.length; cell++) {
                    if (small[cell]) {
                        found.add(cell);
                    }
                }
            }
        } while (found.size() > before && views.size() > 1);
        Set<String> names = new LinkedHashSet<>();
        found.stream().filter(cell -> cell < columns.size()).forEach(cell -> names.add(columns.get(cell)));
        hidden.put(where, names);
    }

    /** Returns the counts as a panel has them, those that it lacks as the first of the others has them. */
    private List<CountCell> cells(PanelCounts own, UnitTime where) {
        List<CountCell> cells = new ArrayList<>();
        for (String column : columns) {
            CountCell cell = own.cell(column, where);
            for (PanelCounts other : panels) {
                cell = cell.count() == null && !cell.withheld() ? other.cell(column, where) : cell;
            }
            cells.add(cell);
        }
        for (Ratio share : rests) {
            cells.add(PanelCounts.rest(
                    cells.get(columns.indexOf(share.of().value())),
                    cells.get(columns.indexOf(share.per().value()))));
        }
        return cells;
    }

    /** Returns whether one of these columns is hidden for a unit in a period; columns that are no counts never are. */
    boolean any(List<String> names, String unit, int time) {
        Set<String> here = hidden.getOrDefault(new UnitTime(unit, time), Set.of());
        return names.stream().anyMatch(here::contains);
    }
}
