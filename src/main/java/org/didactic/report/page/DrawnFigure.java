package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureRenderer;
import org.didactic.report.table.CsvTable;

/** A figure whose pictures are drawn while the rest of the report is written. */
record DrawnFigure(
        Figure figure,
        CompletableFuture<String> drawing,
        CompletableFuture<byte[]> photograph,
        CompletableFuture<String> table) {

    /**
     * Begins to draw the figures, those that the page waits for first.
     *
     * @param stored returns a figure by its key and the start of its ids, with its values as they are stored
     */
    static Map<String, DrawnFigure> begin(
            Map<String, Figure> figures, BiFunction<String, String, Figure> stored, Executor workers) {
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
                        CompletableFuture.supplyAsync(() -> FigureRenderer.png(figure), workers),
                        CompletableFuture.supplyAsync(
                                () -> CsvTable.write(
                                        stored.apply(key, figure.text().idPrefix())
                                                .rows()),
                                workers))));
        return drawn;
    }

    /** Returns the SVG once it is drawn. */
    String svg() {
        return drawing.join();
    }

    /** Returns the numbers behind it as a data file once they are written. */
    String csv() {
        return table.join();
    }

    /** Returns the PNG once it is drawn. */
    byte[] png() {
        return photograph.join();
    }
}
