package org.didactic.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * One outcome in up to two panels: its unadjusted distribution and its event study.
 *
 * @param idPrefix as in {@link FigureText}
 * @param title the finding in a few words, read out in place of the picture
 * @param description what the panels show, in a sentence or two
 * @param distribution panel A, or null where there is none
 * @param eventStudy panel B, or null where there is none
 */
public record OutcomeFigure(
        String idPrefix,
        String title,
        String description,
        @Nullable Distribution distribution,
        @Nullable EventStudy eventStudy)
        implements Figure {

    public OutcomeFigure {
        FigureText.startOfId(idPrefix);
        if (distribution == null && eventStudy == null) {
            throw new IllegalArgumentException("a figure needs at least one panel (" + idPrefix + ")");
        }
    }

    @Override
    public FigureText text() {
        return new FigureText(idPrefix, title, description, FigureCaption.of(this));
    }

    @Override
    public FigureSize size() {
        return FigureSize.ofReport(FigureLayout.of(this).width(), FigureLayout.HEIGHT);
    }

    @Override
    public void draw(Canvas canvas) {
        FigureLayout layout = FigureLayout.of(this);
        boolean both = distribution != null && eventStudy != null;
        if (distribution != null) {
            new DistributionPanel(distribution, layout.left(), both ? "A" : "").draw(canvas);
        }
        if (eventStudy != null) {
            new EventStudyPanel(eventStudy, layout.right(), both ? "B" : "").draw(canvas);
        }
    }

    @Override
    public List<List<String>> rows() {
        return FigureData.rows(this);
    }

    @Override
    public Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        if (eventStudy != null) {
            tables.put("points", FigureTables.points(eventStudy));
        }
        if (distribution != null) {
            tables.put("boxes", FigureTables.boxes(distribution));
        }
        return tables;
    }
}
