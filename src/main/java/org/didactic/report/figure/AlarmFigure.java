package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.text.NumberText;

/**
 * How often adopters drawn at random seem to have an effect, an outcome a panel.
 *
 * @param covariances the names of the looks, in the order of their numbers
 * @param nominal how often they should seem to, in the unit of the dots
 */
public record AlarmFigure(FigureText text, List<String> covariances, double nominal, List<Panel> panels)
        implements Figure {

    public AlarmFigure {
        covariances = List.copyOf(covariances);
        panels = List.copyOf(panels);
        Finite.of(nominal);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("a figure needs at least one panel");
        }
    }

    /**
     * One outcome.
     *
     * @param estimators their names, in the order in which they stand beside each other
     * @param dots by estimator, then covariance
     */
    public record Panel(String title, List<String> estimators, List<Dot> dots) {
        public Panel {
            estimators = List.copyOf(estimators);
            dots = List.copyOf(dots);
        }
    }

    /**
     * A share of draws.
     *
     * @param id of the number among the results
     * @param look number of the covariance
     */
    public record Dot(
            String id, String estimator, String covariance, int look, double share, double low, double high) {
        public Dot {
            Finite.of(share);
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
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < covariances.size(); i++) {
            entries.add(new Legend.Entry(covariances.get(i), SeriesLook.LOOKS.get(i)));
        }
        new Legend(entries).draw(canvas, 60, 18, FigureSize.FULL_WIDTH - 60);
        double most = nominal;
        for (Panel panel : panels) {
            for (Dot each : panel.dots()) {
                most = Math.max(most, each.high());
            }
        }
        for (int i = 0; i < panels.size(); i++) {
            new AlarmPanel(panels.get(i), grid.box(), grid.letter(i), nominal, most).draw(grid.part(canvas, i));
        }
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "outcome", "estimator", "covariance", "share", "low", "high"));
        for (Panel panel : panels) {
            for (Dot each : panel.dots()) {
                rows.add(List.of(
                        each.id(),
                        panel.title(),
                        each.estimator(),
                        each.covariance(),
                        NumberText.full(each.share()),
                        NumberText.full(each.low()),
                        NumberText.full(each.high())));
            }
        }
        return rows;
    }

    @Override
    public Map<String, Table> tables() {
        List<Table.Row> body = new ArrayList<>();
        for (Panel panel : panels) {
            for (Dot each : panel.dots()) {
                body.add(new Table.Row(
                        panel.title() + ", " + each.estimator() + ", " + each.covariance(),
                        false,
                        List.of(
                                Cell.of(NumberText.page(each.share(), 1)),
                                Cell.of(NumberText.page(each.low(), 1)),
                                Cell.of(NumberText.page(each.high(), 1)))));
            }
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put(
                "alarms",
                FigureTables.plain(
                        "False alarms in 100 draws",
                        "In the units of the figure.",
                        "Outcome, estimator and covariance",
                        List.of("of 100 draws", "lower", "upper"),
                        body));
        return tables;
    }
}
