package org.didactic.diagnose.valuation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.didactic.data.DataFolders;
import org.didactic.panel.LoadedData;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** Areas A and B, treated from 2011 on, and C and D, never; two rows a period. B's number of 2011 is missing in a row. */
record ValuedStudy(Analysis analysis, LoadedData data) {
    private static final String HEAD = """
            study: valued
            data:
              sources:
                data: {file: data.csv}
              panel: {from: data, unit: area, time: year, within: [route]}
            treatment: {start: start}
            outcomes: [{id: share, column: share, scale: proportion}, {id: quality}]
            estimators: [{id: twfe, method: twfe}]
            inference: {covariance: cluster, cluster: area}
            briefings:
              measures:
                - {id: share, outcome: share, column: share, scale: proportion, good: down}
                - {id: quality, outcome: quality, column: quality, good: up}
            """;
    private static final String VALUATION = """
            valuation:
              seed: 5
              draws: 9999
              items:
                - {id: time, label: Time, kind: time-released, effect: share.twfe.att, measure: share, volume: people,
                   each: {low: 2, high: 4, of: hours, source: Made up}, beside: [quality]}
            """;

    ValuedStudy() {
        this(read(HEAD + VALUATION, UnaryOperator.identity()));
    }

    /** Returns the study with rows changed, in which what effects are multiplied by counts people. */
    static ValuedStudy counting(UnaryOperator<String> rows) {
        String counts =
                HEAD.replace("scale: proportion, good: down}", "scale: proportion, good: down, counts: [people]}");
        return new ValuedStudy(read(counts + VALUATION, rows));
    }

    private ValuedStudy(Analysis analysis) {
        this(analysis, PanelLoader.load(analysis, DataFolders.of(List.of())));
    }

    Analysis withoutValuation() {
        return read(HEAD, UnaryOperator.identity());
    }

    private static Analysis read(String text, UnaryOperator<String> change) {
        try {
            Path folder = Files.createTempDirectory("valued");
            StringBuilder rows = new StringBuilder("area,year,route,start,share,quality,people\n");
            for (int year = 2010; year < 2013; year++) {
                for (int route = 0; route < 2; route++) {
                    String cells = "," + year + "," + route + ",";
                    int people = 10 * (year - 2010) + 20 * route;
                    rows.append("A" + cells + "2011,0.5,3," + people + "\n");
                    String some = year == 2011 && route == 0 ? "" : Integer.toString(100 * (route + 1));
                    rows.append("B" + cells + "2011,0.4,2," + some + "\n");
                    rows.append("C" + cells + ",0.6,3,1000\n");
                    rows.append("D" + cells + ",0.6,4,1000\n");
                }
            }
            Files.writeString(folder.resolve("data.csv"), change.apply(rows.toString()));
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(file, text);
            return AnalysisReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
