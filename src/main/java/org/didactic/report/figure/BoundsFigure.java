package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Intervals as parallel trends may fail more and more (Rambachan and Roth 2023), an outcome a panel. */
public record BoundsFigure(FigureText text, List<Panel> panels) implements Figure {

    public BoundsFigure {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a figure needs at least one panel");
        }
    }

    /**
     * One outcome.
     *
     * @param yLabel beside the vertical axis, with the unit of the effect
     * @param original the usual interval, null where there is none
     * @param relative intervals by M̄, ascending
     * @param smoothness intervals by M, ascending; may be empty
     * @param breakdown the M̄ from which on the interval includes zero, null where it is not a number
     * @param breakdownText the same in words, for the panel
     * @param breakdownId of that number among the results, empty for none
     */
    public record Panel(
            String title,
            String yLabel,
            @Nullable Bound original,
            List<Bound> relative,
            List<Bound> smoothness,
            @Nullable Double breakdown,
            String breakdownText,
            String breakdownId) {
        public Panel {
            relative = List.copyOf(relative);
            smoothness = List.copyOf(smoothness);
        }
    }

    /**
     * An interval.
     *
     * @param allowed M̄ or M
     * @param label the same as printed
     * @param id of the number among the results
     */
    public record Bound(double allowed, String label, double low, double high, String id) {
        public Bound {
            Finite.of(low);
            Finite.of(high);
        }
    }

    @Override
    public FigureSize size() {
        return new PanelGrid(panels.size()).size();
    }

    @Override
    public void draw(Canvas canvas) {
        PanelGrid grid = new PanelGrid(panels.size());
        new Legend(List.of(
                        new Legend.Entry("usual interval", BoundsPanel.ORIGINAL),
                        new Legend.Entry("relative magnitudes, by M-bar", BoundsPanel.RELATIVE),
                        new Legend.Entry("smoothness, by M", BoundsPanel.SMOOTHNESS)))
                .draw(canvas, 60, 18, FigureSize.FULL_WIDTH - 60);
        for (int i = 0; i < panels.size(); i++) {
            new BoundsPanel(panels.get(i), grid.box(), grid.letter(i)).draw(grid.part(canvas, i));
        }
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "outcome", "restriction", "allowed", "low", "high"));
        for (Panel panel : panels) {
            if (panel.original() != null) {
                rows.add(row(panel.title(), "none", panel.original()));
            }
            panel.relative().forEach(each -> rows.add(row(panel.title(), "relative magnitudes", each)));
            panel.smoothness().forEach(each -> rows.add(row(panel.title(), "smoothness", each)));
            if (panel.breakdown() != null) {
                rows.add(List.of(
                        panel.breakdownId(),
                        panel.title(),
                        "breakdown of relative magnitudes",
                        NumberText.full(panel.breakdown()),
                        "",
                        ""));
            }
        }
        return rows;
    }

    private static List<String> row(String title, String restriction, Bound bound) {
        return List.of(
                bound.id(),
                title,
                restriction,
                NumberText.full(bound.allowed()),
                NumberText.full(bound.low()),
                NumberText.full(bound.high()));
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (Panel panel : panels) {
            if (panel.original() != null) {
                body.add(cells(panel.title() + ", usual interval", panel.original()));
            }
            panel.relative().forEach(each -> body.add(cells(panel.title() + ", relative " + each.label(), each)));
            panel.smoothness().forEach(each -> body.add(cells(panel.title() + ", smoothness " + each.label(), each)));
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "bounds",
                FigureTables.plain(
                        "Intervals by how far parallel trends may fail",
                        "In the units of the figure.",
                        "Outcome and restriction",
                        List.of("lower", "upper"),
                        body));
        return tables;
    }

    private static Table.Row cells(String label, Bound bound) {
        return new Table.Row(
                label,
                false,
                List.of(Cell.of(NumberText.page(bound.low(), 2)), Cell.of(NumberText.page(bound.high(), 2))));
    }
}
