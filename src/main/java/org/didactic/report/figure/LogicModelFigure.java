package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;

/**
 * A logic model: a row a cog, from what goes in on the left to what changes in the whole system on the right.
 *
 * @param steps heads of the columns
 */
public record LogicModelFigure(FigureText text, List<String> steps, List<Row> cogs) implements Figure {

    public LogicModelFigure {
        steps = List.copyOf(steps);
        cogs = List.copyOf(cogs);
        if (cogs.isEmpty() || steps.isEmpty()) {
            throw new IllegalArgumentException("a logic model needs cogs and steps");
        }
        for (Row cog : cogs) {
            if (cog.steps().size() != steps.size()) {
                throw new IllegalArgumentException("a cog needs a box a step (" + cog.label() + ")");
            }
        }
    }

    /**
     * A cog.
     *
     * @param steps the parts of each step, in short phrases
     */
    public record Row(String label, List<List<String>> steps) {
        public Row {
            steps = steps.stream().map(List::copyOf).toList();
        }
    }

    @Override
    public FigureSize size() {
        return FigureSize.ofAppendix(new LogicModelDrawing(this).height());
    }

    @Override
    public void draw(Canvas canvas) {
        new LogicModelDrawing(this).draw(canvas);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("cog", "step", "part"));
        for (Row cog : cogs) {
            for (int i = 0; i < steps.size(); i++) {
                for (String part : cog.steps().get(i)) {
                    rows.add(List.of(cog.label(), steps.get(i), part));
                }
            }
        }
        return rows;
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (Row cog : cogs) {
            body.add(new Table.Row(
                    cog.label(),
                    false,
                    cog.steps().stream()
                            .map(parts ->
                                    parts.isEmpty() ? Cell.none("nothing is named") : Cell.of(String.join("; ", parts)))
                            .toList()));
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("Cog", true)));
        steps.forEach(each -> columns.add(new Column(each, true)));
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "steps",
                new Table(
                        "", "The logic model in words", "", List.of(), columns, body, List.of(), List.of(), List.of()));
        return tables;
    }
}
