package org.didactic.estimate.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.data.DataFolders;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** Workers who move between firms and sites, with gaps: a study of effects that cut through each other. */
public final class Movers {
    /** A row of the panel, in the panel's order. */
    public record Row(
            int worker, int year, int firm, int site, int group, boolean treated, double y, double x, double w) {}

    private static final int WORKERS = 60;
    private static final int YEARS = 6;
    private static final int FIRMS = 14;
    private static final int SITES = 9;

    private final List<Row> rows = new ArrayList<>();

    public Movers() {
        for (int worker = 0; worker < WORKERS; worker++) {
            for (int year = 0; year < YEARS; year++) {
                if ((worker * 7 + year * 3) % 11 != 0) {
                    rows.add(row(worker, year));
                }
            }
        }
    }

    private static Row row(int worker, int year) {
        int firm = (worker * 5 + (year >= 3 ? 1 + worker % 4 : 0) * 3) % FIRMS;
        // Most workers go to and fro between two sites, so that the rows of a worker at one site stand apart.
        int site = (worker + (worker % 4 == 3 ? year / 3 : year % 2) * (1 + worker % 5)) % SITES;
        boolean treated = worker % 3 == 0 && year >= 2 + worker % 2;
        double x = Math.rint(1e4 * StrictMath.sin(worker * 3.7 + year * 1.9)) / 1e4 + 5 + firm;
        double noise = StrictMath.cos(worker * 12.9 + year * 7.3);
        double y = Math.rint(1e4 * (noise + 0.4 * x + worker * 0.3 - firm * 0.7 + year + (treated ? 1 : 0))) / 1e4;
        return new Row(worker, year, firm, site, (worker + 2 * year) % 7, treated, y, x, 1 + (worker * 3 + year) % 4);
    }

    public List<Row> rows() {
        return rows;
    }

    /** Returns the analysis of a file with these lines at its end; {@code effects} as in the file. */
    private static Analysis analysis(Path folder, String effects, String inference, String lines) throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, """
                study: movers
                data:
                  sources: {data: {file: data.csv}}
                  panel: {from: data, unit: worker, time: year}
                treatment: {name: training, start: start}
                event_time: none
                outcomes: [{id: y, label: Y, column: y}]
                covariates: [x]
                effects: %s
                estimators: [{id: it, method: twfe}]
                inference: %s
                """.formatted(effects, inference) + lines);
        return AnalysisReader.read(file);
    }

    private Path written() throws IOException {
        Path folder = Files.createTempDirectory("movers");
        StringBuilder csv = new StringBuilder("worker,home,year,firm,site,group,start,y,x,w\n");
        for (Row row : rows) {
            String start = row.worker % 3 == 0 ? Integer.toString(2002 + row.worker % 2) : "";
            csv.append(String.join(
                            ",",
                            Integer.toString(100 + row.worker),
                            "h" + row.worker % 5,
                            Integer.toString(2000 + row.year),
                            "f" + (10 + row.firm),
                            "s" + row.site,
                            "g" + row.group,
                            start,
                            Double.toString(row.y),
                            Double.toString(row.x),
                            Double.toString(row.w)))
                    .append('\n');
        }
        Files.writeString(folder.resolve("data.csv"), csv);
        return folder;
    }

    /** Returns what two-way fixed effects find. */
    public Estimation estimate(String effects, String inference, String lines) {
        try {
            Analysis analysis = analysis(written(), effects, inference, lines);
            return Estimators.estimate(
                            analysis,
                            PanelLoader.load(analysis, DataFolders.of(List.of()))
                                    .panels())
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the design with a limit of one's own on the columns of effects. */
    DesignMatrix design(String effects, String lines, int mostEffectColumns) {
        try {
            Analysis analysis = analysis(written(), effects, "{covariance: iid}", lines);
            Panel panel = PanelLoader.load(analysis, DataFolders.of(List.of()))
                    .panels()
                    .values()
                    .iterator()
                    .next();
            EstimationTask task = new EstimationTask(
                    analysis.outcomes().get(0),
                    analysis.estimators().get(0),
                    panel,
                    new TreatmentTiming(panel),
                    analysis.singletons(analysis.estimators().get(0)),
                    analysis.attWeights());
            int[] column = rows.stream().mapToInt(row -> row.treated ? 0 : -1).toArray();
            return DesignMatrix.of(
                    task,
                    IntStream.range(0, rows.size()).toArray(),
                    new EventColumns(List.of(new Term.Att()), column),
                    mostEffectColumns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
