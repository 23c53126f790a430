package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;

/** The average effect without each treated unit and each cohort in turn, an outcome a panel. */
public record InfluenceFigure(FigureText text, List<Panel> panels) implements Figure {

    public InfluenceFigure {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a figure needs at least one panel");
        }
    }

    /**
     * One outcome.
     *
     * @param id of the estimate of the full sample among the results
     * @param yLabel beside the vertical axis, with the unit of the effect
     * @param estimate of the full sample, with its interval
     * @param units estimates without a unit; kept in ascending order of the estimate
     * @param cohorts estimates without a cohort, in order of their starts
     */
    public record Panel(
            String id,
            String title,
            String yLabel,
            double estimate,
            double low,
            double high,
            List<Without> units,
            List<Without> cohorts) {
        public Panel {
            Finite.of(estimate);
            Finite.of(low);
            Finite.of(high);
            units = units.stream()
                    .sorted(Comparator.comparingDouble(Without::estimate).thenComparing(Without::name))
                    .toList();
            cohorts = List.copyOf(cohorts);
        }

        /** Returns the index of the unit that moves the estimate most, −1 where there is none. */
        public int mostInfluential() {
            int most = -1;
            for (int i = 0; i < units.size(); i++) {
                if (most < 0 || distance(i) > distance(most)) {
                    most = i;
                }
            }
            return most;
        }

        private double distance(int unit) {
            return Math.abs(units.get(unit).estimate() - estimate);
        }
    }

    /** The average effect without a unit or cohort of this name, with its id among the results. */
    public record Without(String id, String name, double estimate) {
        public Without {
            Finite.of(estimate);
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
                        new Legend.Entry("without one unit", InfluencePanel.UNIT),
                        new Legend.Entry("without one cohort", InfluencePanel.COHORT)))
                .draw(canvas, 60, 18, FigureSize.FULL_WIDTH - 60);
        for (int i = 0; i < panels.size(); i++) {
            new InfluencePanel(panels.get(i), grid.box(), grid.letter(i)).draw(grid.part(canvas, i));
        }
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "outcome", "without", "name", "estimate", "low", "high"));
        for (Panel panel : panels) {
            rows.add(List.of(
                    panel.id(),
                    panel.title(),
                    "nothing",
                    "",
                    NumberText.full(panel.estimate()),
                    NumberText.full(panel.low()),
                    NumberText.full(panel.high())));
            panel.units().forEach(each -> rows.add(row(panel, "unit", each)));
            panel.cohorts().forEach(each -> rows.add(row(panel, "cohort", each)));
        }
        return rows;
    }

    private static List<String> row(Panel panel, String kind, Without without) {
        return List.of(without.id(), panel.title(), kind, without.name(), NumberText.full(without.estimate()), "", "");
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (Panel panel : panels) {
            panel.units().forEach(each -> body.add(cells(panel, each.name(), each)));
            panel.cohorts().forEach(each -> body.add(cells(panel, "cohort " + each.name(), each)));
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "without",
                FigureTables.plain(
                        "The average effect without each unit and cohort",
                        "In the units of the figure.",
                        "Outcome and what is left out",
                        List.of("estimate", "change"),
                        body));
        return tables;
    }

    private static Table.Row cells(Panel panel, String name, Without without) {
        return new Table.Row(
                panel.title() + ", " + name,
                false,
                List.of(
                        Cell.of(NumberText.page(without.estimate(), 2)),
                        Cell.of(NumberText.page(without.estimate() - panel.estimate(), 2))));
    }
}
