package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;

/**
 * Units by periods: who is treated when, and where the outcome is missing.
 *
 * @param periods left to right, as printed
 * @param bands top to bottom
 */
public record RolloutFigure(FigureText text, List<String> periods, List<Band> bands) implements Figure {

    public RolloutFigure {
        periods = List.copyOf(periods);
        bands = List.copyOf(bands);
        for (Band band : bands) {
            if (band.cells().size() != periods.size()) {
                throw new IllegalArgumentException("a band needs a cell a period (" + band.label() + ")");
            }
        }
        if (bands.isEmpty() || periods.isEmpty()) {
            throw new IllegalArgumentException("a roll-out needs units and periods");
        }
    }

    /**
     * One unit, or several that start together.
     *
     * @param group what it starts in or is: {@code 2018}, {@code never treated}
     * @param label the unit's name, or how many there are
     * @param units how many
     * @param alwaysTreated whether no period shows it untreated
     */
    public record Band(String group, String label, int units, boolean alwaysTreated, List<Cell> cells) {
        public Band {
            cells = List.copyOf(cells);
        }

        /**
         * One period.
         *
         * @param missing share of the rows without the outcome, rows that are not there among them; 0 to 1
         */
        public record Cell(boolean treated, double missing) {}
    }

    @Override
    public FigureSize size() {
        return FigureSize.ofAppendix(new RolloutDrawing(this).height());
    }

    @Override
    public void draw(Canvas canvas) {
        new RolloutDrawing(this).draw(canvas);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("start", "units", "name", "period", "treated", "missing"));
        for (Band band : bands) {
            for (int i = 0; i < periods.size(); i++) {
                Band.Cell cell = band.cells().get(i);
                rows.add(List.of(
                        band.group(),
                        Integer.toString(band.units()),
                        band.label(),
                        periods.get(i),
                        cell.treated() ? "1" : "0",
                        NumberText.full(cell.missing())));
            }
        }
        return rows;
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (Band band : bands) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(NumberText.count(band.units()))));
            for (Band.Cell each : band.cells()) {
                String share =
                        each.missing() == 0 ? "" : ", " + NumberText.fixed(100 * each.missing(), 0) + " % missing";
                cells.add(Cell.of((each.treated() ? "treated" : "not yet") + share));
            }
            String label = band.group().equals(band.label()) ? band.label() : band.group() + ": " + band.label();
            body.add(new Table.Row(label, false, cells));
        }
        List<String> heads = new ArrayList<>(List.of("units"));
        heads.addAll(periods);
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "cells",
                FigureTables.plain("Treatment and missing outcomes by period", "", "Start and unit", heads, body));
        return tables;
    }
}
