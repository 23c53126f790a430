package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.didactic.numeric.Quantile;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;

/**
 * The average effect under every combination of choices, sorted by size, above the choices (Simonsohn, Simmons and Nelson
 * 2020).
 *
 * @param yLabel beside the vertical axis, with the unit of the effect
 * @param choices what is varied
 * @param specifications in any order; kept in ascending order of their estimates
 */
public record SpecificationCurve(
        FigureText text, String yLabel, List<Choice> choices, List<Specification> specifications) implements Figure {

    public SpecificationCurve {
        choices = List.copyOf(choices);
        specifications = specifications.stream()
                .sorted(Comparator.comparingDouble(Specification::estimate).thenComparing(Specification::id))
                .toList();
        if (specifications.isEmpty()) {
            throw new IllegalArgumentException("a curve needs at least one specification");
        }
    }

    /** Something that is varied, with the options in the order of the rows. */
    public record Choice(String name, List<String> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * An estimate under one combination.
     *
     * @param taken the option taken of every choice, as its index
     * @param declared whether it is the main specification of the analysis
     */
    public record Specification(
            String id, double estimate, double low, double high, List<Integer> taken, boolean declared) {
        public Specification {
            Finite.of(estimate);
            Finite.of(low);
            Finite.of(high);
            taken = List.copyOf(taken);
        }

        /** Returns whether the interval lies clear of zero. */
        public boolean isClear() {
            return low > 0 || high < 0;
        }
    }

    @Override
    public FigureSize size() {
        return FigureSize.ofAppendix(SpecificationCurveDrawing.height(this));
    }

    @Override
    public void draw(Canvas canvas) {
        new SpecificationCurveDrawing(this).draw(canvas);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("id"));
        choices.forEach(each -> head.add(each.name()));
        head.addAll(List.of("estimate", "low", "high", "declared"));
        rows.add(head);
        for (Specification each : specifications) {
            List<String> row = new ArrayList<>(List.of(each.id()));
            IntStream.range(0, choices.size())
                    .forEach(i ->
                            row.add(choices.get(i).options().get(each.taken().get(i))));
            row.add(NumberText.full(each.estimate()));
            row.add(NumberText.full(each.low()));
            row.add(NumberText.full(each.high()));
            row.add(each.declared() ? "yes" : "");
            rows.add(row);
        }
        return rows;
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            for (int k = 0; k < choice.options().size(); k++) {
                int at = i;
                int option = k;
                body.add(row(
                        choice.name() + ": " + choice.options().get(k),
                        specifications.stream()
                                .filter(each -> each.taken().get(at) == option)
                                .toList()));
            }
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "choices",
                FigureTables.plain(
                        "Estimates by choice",
                        yLabel,
                        "Choice",
                        List.of("specifications", "clear of zero", "smallest", "median", "largest"),
                        body));
        return tables;
    }

    private static Table.Row row(String label, List<Specification> some) {
        double[] sorted =
                some.stream().mapToDouble(Specification::estimate).sorted().toArray();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(NumberText.count(sorted.length)));
        cells.add(Cell.of(
                NumberText.count(some.stream().filter(Specification::isClear).count())));
        if (sorted.length == 0) {
            cells.addAll(List.of(Cell.none("none"), Cell.none("none"), Cell.none("none")));
        } else {
            Arrays.stream(new double[] {sorted[0], Quantile.ofSorted(sorted, 0.5), sorted[sorted.length - 1]})
                    .forEach(number -> cells.add(Cell.of(NumberText.page(number, 2))));
        }
        return new Table.Row(label, false, cells);
    }
}
