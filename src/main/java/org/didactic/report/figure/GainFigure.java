package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;

/** What moves the totals of gains: below each total its inputs, one at a time at the ends of its range. */
public record GainFigure(FigureText text, List<Panel> panels) implements Figure {

    public GainFigure {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a figure needs at least one panel");
        }
    }

    /**
     * One gain.
     *
     * @param title what is gained
     * @param axis what the axis counts, such as {@code hours a year}
     * @param total the name of the bar of the total, its centre and its range
     * @param drivers the inputs, the strongest first; their centre is not drawn
     */
    public record Panel(String title, String axis, Bar total, List<Bar> drivers) {
        public Panel {
            drivers = List.copyOf(drivers);
        }

        /** All bars, the total first. */
        List<Bar> bars() {
            List<Bar> bars = new ArrayList<>(List.of(total));
            bars.addAll(drivers);
            return bars;
        }
    }

    /**
     * A range.
     *
     * @param from how its lower end is written
     * @param to how its upper end is written
     */
    public record Bar(String name, double low, double centre, double high, String from, String to) {
        public Bar {
            Finite.of(low);
            Finite.of(centre);
            Finite.of(high);
        }
    }

    @Override
    public FigureSize size() {
        return GainDrawing.size(this);
    }

    @Override
    public void draw(Canvas canvas) {
        GainDrawing.draw(this, canvas);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("gain", "bar", "low", "high"));
        for (Panel panel : panels) {
            panel.bars()
                    .forEach(each -> rows.add(List.of(
                            panel.title(), each.name(), NumberText.full(each.low()), NumberText.full(each.high()))));
        }
        return rows;
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (Panel panel : panels) {
            panel.bars()
                    .forEach(each -> body.add(new Table.Row(
                            panel.title() + ", " + each.name(),
                            false,
                            List.of(Cell.of(each.from()), Cell.of(each.to())))));
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "drivers",
                FigureTables.plain(
                        "What moves each total",
                        "The total, and what it would be with one input at the ends of its range.",
                        "Gain and input",
                        List.of("lower", "upper"),
                        body));
        return tables;
    }
}
