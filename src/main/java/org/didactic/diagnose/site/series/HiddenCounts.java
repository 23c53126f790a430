package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.CountGroup;
import org.didactic.spec.MeasureSpec;
import org.didactic.text.Located;

/** Which counts of a panel are hidden, by unit and period; its rows of further keys are added up first. */
final class HiddenCounts {
    private final List<String> columns;
    private final boolean[][][] hidden;

    private HiddenCounts(List<String> columns, boolean[][][] hidden) {
        this.columns = columns;
        this.hidden = hidden;
    }

    static HiddenCounts of(BriefingsSpec briefings, Panel panel, UnitPeriods periods) {
        List<CountGroup> groups = briefings.groups().stream()
                .filter(group -> panel.has(group.total().value()))
                .toList();
        List<String> columns = columns(briefings, groups, panel.id());
        List<CountSum> sums = groups.stream()
                .map(group -> new CountSum(
                        columns.indexOf(group.total().value()),
                        group.parts().stream()
                                .map(part -> columns.indexOf(part.value()))
                                .toList()))
                .toList();
        Summing summing = new Summing(panel, periods);
        boolean[][][] hidden =
                new boolean[periods.units().size()][periods.times().size()][];
        for (int unit = 0; unit < hidden.length; unit++) {
            for (int period = 0; period < hidden[unit].length; period++) {
                List<CountCell> cells = new ArrayList<>();
                for (String column : columns) {
                    cells.add(cell(summing.sum(column, unit, period)));
                }
                hidden[unit][period] = HiddenCells.of(cells, sums);
            }
        }
        return new HiddenCounts(columns, hidden);
    }

    private static List<String> columns(BriefingsSpec briefings, List<CountGroup> groups, String panel) {
        Set<String> columns = new LinkedHashSet<>();
        for (MeasureSpec measure : briefings.measures()) {
            if (measure.panel().value().equals(panel)) {
                measure.counts().stream().map(Located::value).forEach(columns::add);
            }
        }
        for (CountGroup group : groups) {
            columns.add(group.total().value());
            group.parts().stream().map(Located::value).forEach(columns::add);
        }
        return List.copyOf(columns);
    }

    private static CountCell cell(Value sum) {
        return sum instanceof Value.Plain plain
                ? new CountCell(plain.value(), false)
                : new CountCell(null, SmallCounts.isHidden(sum));
    }

    /** Returns whether one of these columns is hidden for a unit in a period; columns that are no counts never are. */
    boolean any(List<String> names, int unit, int period) {
        for (String name : names) {
            int column = columns.indexOf(name);
            if (column >= 0 && hidden[unit][period][column]) {
                return true;
            }
        }
        return false;
    }
}
