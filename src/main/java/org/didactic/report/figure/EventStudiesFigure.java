package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.didactic.text.NumberText;

/**
 * One event study, or two beside each other with the same vertical scale.
 *
 * @param panels one or two
 */
public record EventStudiesFigure(FigureText text, List<EventStudy> panels) implements Figure {
    private static final int PLOT_TOP = 70;
    private static final int GAP = 20;

    public EventStudiesFigure {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || panels.size() > 2) {
            throw new IllegalArgumentException("one panel or two (" + panels.size() + ")");
        }
    }

    @Override
    public FigureSize size() {
        return FigureSize.ofAppendix(FigureLayout.HEIGHT + extraHeight());
    }

    @Override
    public void draw(Canvas canvas) {
        ValueAxis axis = EventStudyPanel.axis(panels);
        for (int i = 0; i < panels.size(); i++) {
            PanelBox box = new PanelBox(
                    i * (width() + GAP), width(), FigureLayout.HEIGHT + extraHeight(), PLOT_TOP + extraHeight());
            new EventStudyPanel(panels.get(i), box, letter(i), axis).draw(canvas);
        }
    }

    private int width() {
        return (FigureSize.FULL_WIDTH - GAP * (panels.size() - 1)) / panels.size();
    }

    /** Room for the rows of the longest legend beyond its first. */
    private int extraHeight() {
        double room = new PanelBox(0, width(), 0, 0).legendRoom();
        return panels.stream()
                .mapToInt(each -> EventStudyPanel.legend(each).extraHeight(room))
                .max()
                .orElse(0);
    }

    private String letter(int panel) {
        return panels.size() == 1 ? "" : panel == 0 ? "A" : "B";
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "panel", "series", "period", "estimate", "low", "high"));
        for (int i = 0; i < panels.size(); i++) {
            for (List<String> row : FigureData.estimates(panels.get(i), NumberText::full)) {
                List<String> cells = new ArrayList<>(row);
                cells.add(1, i == 0 ? "A" : "B");
                rows.add(List.copyOf(cells));
            }
        }
        return List.copyOf(rows);
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (int i = 0; i < panels.size(); i++) {
            tables.put("panel" + (i + 1), FigureTables.points(panels.get(i)));
        }
        return tables;
    }
}
