package org.didactic.estimate.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.didactic.data.DataFolders;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.LoadedData;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/**
 * A study of 30 units over six years whose analysis file makes its choices in the text that a test gives. Column {@code x0}
 * holds each unit's first {@code x}, which is missing in the first year of some.
 */
record ChosenStudy(Analysis analysis, LoadedData data) {
    private static final String METHODS = """
            estimators:
              - {id: twfe, method: twfe%o}
              - {id: sa, method: sun-abraham, always_treated: drop%o}
              - {id: imp, method: imputation%o}
              - {id: two, method: two-stage%o}
              - {id: etwfe, method: extended-twfe%o}
              - {id: cs, method: callaway-santanna, rows: unbalanced%g}
            """;

    /**
     * Returns a study.
     *
     * @param source what is said of the source beside its file, such as {@code where: year < 2005}
     * @param data the steps of {@code data}, indented by two
     * @param options of every estimator but the last, such as {@code covariates: [x]}
     * @param groupTime options of the estimator of group-time effects
     * @param lines complete the analysis file
     */
    static ChosenStudy of(String source, String data, String options, String groupTime, String... lines) {
        try {
            Path folder = Files.createTempDirectory("chosen");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(folder.resolve("data.csv"), rows());
            Files.writeString(
                    file,
                    """
                    study: chosen
                    data:
                      sources:
                        data: {file: data.csv%s}
                      panel: {from: data, unit: unit, time: year}
                    %dtreatment: {name: change, start: start}
                    outcomes: [{id: z, label: Z, column: z}, {id: other, label: Other, column: other}]
                    """.replace("%s", source.isEmpty() ? "" : ", " + source).replace("%d", data)
                            + METHODS.replace("%o", options.isEmpty() ? "" : ", " + options)
                                    .replace("%g", groupTime.isEmpty() ? "" : ", " + groupTime)
                            + "inference: {covariance: cluster, cluster: unit}\n"
                            + String.join("\n", lines)
                            + "\n");
            Analysis analysis = AnalysisReader.read(file);
            return new ChosenStudy(analysis, PanelLoader.load(analysis, DataFolders.of(List.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what each run of an outcome found, by the id of the estimator that was run again. */
    Map<String, Map<String, Value>> runs(String outcome) {
        Map<String, Map<String, Value>> found = new LinkedHashMap<>();
        for (RobustnessRun run : Runs.of(analysis, data)) {
            if (run.estimation().outcome().equals(outcome)) {
                found.put(run.estimator(), values(run.estimation()));
            }
        }
        return found;
    }

    /** Returns what each estimator itself found of an outcome. */
    Map<String, Map<String, Value>> estimates(String outcome) {
        Map<String, Map<String, Value>> found = new LinkedHashMap<>();
        for (Estimation estimation : Estimators.estimate(analysis, data.panels())) {
            if (estimation.outcome().equals(outcome)) {
                found.put(estimation.estimator(), values(estimation));
            }
        }
        return found;
    }

    private static Map<String, Value> values(Estimation estimation) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (TermEstimate each : estimation.estimates()) {
            values.put(each.term().toString(), each.value());
        }
        return values;
    }

    private static String rows() {
        StringBuilder rows = new StringBuilder("unit,year,start,y,other,x,x0,w\n");
        for (int unit = 0; unit < 30; unit++) {
            String start = unit % 3 == 0 ? unit % 2 == 0 ? "2003" : "2005" : "";
            Random random = new Random(unit);
            String[] x = new String[6];
            String first = "";
            for (int i = 0; i < 6; i++) {
                x[i] = unit % 7 == 1 && i == 0 ? "" : Double.toString(random.nextInt(1000) / 250.0 + unit % 4);
                first = first.isEmpty() ? x[i] : first;
            }
            for (int i = 0; i < 6; i++) {
                boolean treated = !start.isEmpty() && 2001 + i >= Integer.parseInt(start);
                boolean nothing = random.nextInt(12) == 0;
                double y = unit / 5.0 + random.nextInt(1000) / 300.0 + (treated ? 1 : 0) + i * (unit % 4) / 3.0;
                rows.append(String.join(
                                ",",
                                "u" + unit,
                                Integer.toString(2001 + i),
                                start,
                                nothing ? "0" : Double.toString(y),
                                Double.toString(random.nextInt(1000) / 300.0),
                                x[i],
                                first,
                                Integer.toString(1 + unit % 5)))
                        .append('\n');
            }
        }
        return rows.toString();
    }
}
