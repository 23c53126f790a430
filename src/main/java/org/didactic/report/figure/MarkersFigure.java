package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The sites' mean beside the median and the middle half of the units outside, by period, a marker a panel.
 *
 * @param sites whether sites are known; else there is the median alone
 * @param others what the units outside are called: {@code the others}
 */
public record MarkersFigure(FigureText text, boolean sites, String others, List<Panel> panels) implements Figure {

    public MarkersFigure {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a figure needs at least one panel");
        }
    }

    /**
     * One marker; lists have an entry a period, null where there is no number.
     *
     * @param title what is shown
     * @param yLabel beside the vertical axis: unit, and the direction that is wanted
     * @param periods as printed
     * @param sites the mean of the sites
     * @param median of the units outside
     * @param lower quartile of the units outside
     * @param upper quartile of the units outside
     */
    public record Panel(
            String title,
            String yLabel,
            List<String> periods,
            List<@Nullable Double> sites,
            List<@Nullable Double> median,
            List<@Nullable Double> lower,
            List<@Nullable Double> upper) {
        /** The lists in the order of the columns of the data file. */
        List<List<@Nullable Double>> series() {
            return List.of(sites, median, lower, upper);
        }
    }

    @Override
    public FigureSize size() {
        return new PanelGrid(panels.size()).size();
    }

    @Override
    public void draw(Canvas canvas) {
        PanelGrid grid = new PanelGrid(panels.size());
        for (int i = 0; i < panels.size(); i++) {
            new MarkersPanel(panels.get(i), sites ? "others" : "median", grid.box(), grid.letter(i))
                    .draw(grid.part(canvas, i));
        }
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("marker", "period", "sites", "median", "lower_quartile", "upper_quartile"));
        for (Panel panel : panels) {
            for (int i = 0; i < panel.periods().size(); i++) {
                List<String> row =
                        new ArrayList<>(List.of(panel.title(), panel.periods().get(i)));
                for (List<@Nullable Double> each : panel.series()) {
                    Double number = each.get(i);
                    row.add(number == null ? "" : NumberText.full(number));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        int first = sites ? 0 : 1;
        for (Panel panel : panels) {
            for (int i = 0; i < panel.periods().size(); i++) {
                List<Cell> cells = new ArrayList<>();
                for (List<@Nullable Double> each : panel.series().subList(first, 4)) {
                    Double number = each.get(i);
                    cells.add(number == null ? Cell.none("no number") : Cell.of(NumberText.page(number, 2)));
                }
                body.add(new Table.Row(panel.title() + ", " + panel.periods().get(i), false, cells));
            }
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "trends",
                FigureTables.plain(
                        "Markers by period",
                        "In the units of the figure.",
                        "Marker and period",
                        List.of("mean of the sites", "median of " + others, "lower quartile", "upper quartile")
                                .subList(first, 4),
                        body));
        return tables;
    }
}
