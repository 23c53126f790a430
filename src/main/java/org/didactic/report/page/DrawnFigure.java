package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureRenderer;

/** A figure whose pictures are drawn while the rest of the report is written. */
record DrawnFigure(Figure figure, CompletableFuture<String> drawing, CompletableFuture<byte[]> photograph) {

    /** Begins to draw the figures, those that the page waits for first. */
    static Map<String, DrawnFigure> begin(Map<String, Figure> figures, Executor workers) {
        List<CompletableFuture<String>> drawings = new ArrayList<>();
        for (Figure figure : figures.values()) {
            drawings.add(CompletableFuture.supplyAsync(() -> FigureRenderer.svg(figure), workers));
        }
        Map<String, DrawnFigure> drawn = new LinkedHashMap<>();
        figures.forEach((key, figure) -> drawn.put(
                key,
                new DrawnFigure(
                        figure,
                        drawings.get(drawn.size()),
                        CompletableFuture.supplyAsync(() -> FigureRenderer.png(figure), workers))));
        return drawn;
    }

    /** Returns the SVG once it is drawn. */
    String svg() {
        return drawing.join();
    }

    /** Returns the PNG once it is drawn. */
    byte[] png() {
        return photograph.join();
    }
}
