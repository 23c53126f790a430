package org.didactic.estimate.resampling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.didactic.data.DataFolders;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** A small study with weights, a covariate and two kinds of clusters, written to a file of its own. */
record WrittenStudy(Analysis analysis, Panel panel) {
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 6;

    /**
     * Returns a study of as many units; one in three starts in 2003 or 2005.
     *
     * @param lines complete the analysis file: estimators and inference
     */
    static WrittenStudy of(int units, String... lines) {
        return written(rows(units, 3), lines);
    }

    /** Returns the rows of a study in which one unit in {@code every} starts. */
    static List<String> rows(int units, int every) {
        Random random = new Random(units);
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            String start = unit % every == 0 ? unit % (2 * every) == 0 ? "2003" : "2005" : "";
            double weight = 1 + random.nextInt(4);
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                double x = random.nextInt(1000) / 250.0;
                double y = unit + random.nextInt(1000) / 300.0 + 0.4 * x + (year % 3);
                boolean lost = unit > 6 && random.nextInt(9) == 0;
                rows.add(String.join(
                        ",",
                        "u" + unit,
                        Integer.toString(year),
                        start,
                        lost ? "" : Double.toString(y),
                        Double.toString(x),
                        Double.toString(weight),
                        "r" + unit / 2,
                        "c" + (unit * 5 + year) % 7,
                        unit % 2 == 0 ? "even" : "odd"));
            }
        }
        return rows;
    }

    static WrittenStudy shuffled(int units, String... lines) {
        List<String> rows = rows(units, 3);
        Collections.shuffle(rows, new Random(3));
        return written(rows, lines);
    }

    static WrittenStudy written(List<String> rows, String... lines) {
        try {
            Path folder = Files.createTempDirectory("written");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(
                    folder.resolve("data.csv"),
                    "unit,year,start,y,x,w,region,cut,parity\n" + String.join("\n", rows) + "\n");
            Files.writeString(file, """
                    study: written
                    data:
                      sources:
                        data: {file: data.csv}
                      panel: {from: data, unit: unit, time: year}
                    treatment: {name: change, start: start}
                    outcomes: [{id: y, label: Y, column: y}]
                    """ + String.join("\n", lines) + "\n");
            Analysis analysis = AnalysisReader.read(file);
            Panel panel = PanelLoader.load(analysis, DataFolders.of(List.of()))
                    .panels()
                    .values()
                    .iterator()
                    .next();
            return new WrittenStudy(analysis, panel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EstimationTask task() {
        return task(new TreatmentTiming(panel));
    }

    EstimationTask task(TreatmentTiming timing) {
        return new EstimationTask(
                analysis.outcomes().get(0),
                analysis.estimators().get(0),
                panel,
                timing,
                analysis.singletons(analysis.estimators().get(0)),
                analysis.attWeights());
    }

    Estimation estimation() {
        return Estimators.estimate(analysis, java.util.Map.of(panel.id(), panel))
                .get(0);
    }
}
