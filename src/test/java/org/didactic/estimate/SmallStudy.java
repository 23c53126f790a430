package org.didactic.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** A study of a few units over the years 2001 to 2006, written down in a test. */
final class SmallStudy {
    private static final String CLUSTERED = "inference: {covariance: cluster, cluster: unit}\n";

    private final StringBuilder rows = new StringBuilder("unit,year,start,y,x,w,region\n");

    /** Adds a unit with a row in each of the years; the start may be empty for never treated. */
    SmallStudy unit(String unit, String start, int... years) {
        for (int year : years) {
            double wiggle = StrictMath.sin(year * 12.9898 + unit.hashCode() * 78.233);
            boolean treated = start.matches("\\d+") && year >= Integer.parseInt(start);
            row(
                    unit,
                    year,
                    start,
                    number(2 + wiggle + (treated ? 1 : 0)),
                    number(5 + StrictMath.cos(91.7 * wiggle)),
                    "2");
        }
        return this;
    }

    /** Adds a row with cells of one's own. */
    SmallStudy row(String unit, int year, String start, String y, String x, String w) {
        return row(unit, year, start, y, x, w, unit.substring(0, 1));
    }

    /** Adds a row with cells of one's own. */
    SmallStudy row(String unit, int year, String start, String y, String x, String w, String region) {
        rows.append(String.join(",", unit, Integer.toString(year), start, y, x, w, region))
                .append('\n');
        return this;
    }

    static int[] years() {
        return new int[] {2001, 2002, 2003, 2004, 2005, 2006};
    }

    /** Returns what two-way fixed effects find with derived columns. */
    Estimation estimateDerived(String derive, String... lines) {
        return estimated("  derive: " + derive + "\n", "twfe", lines);
    }

    /** Returns what one estimator finds; the lines complete the analysis file, whose inference they may replace. */
    Estimation estimate(String estimator, String... lines) {
        return estimated("", estimator, lines);
    }

    /** Returns what one estimator finds where region is a further key of the panel. */
    Estimation estimateWithinRegions(String estimator, String... lines) {
        return estimated("within: [region]", estimator, lines);
    }

    private Estimation estimated(String data, String estimator, String... lines) {
        try {
            Path folder = Files.createTempDirectory("small");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(folder.resolve("data.csv"), rows);
            Files.writeString(
                    file,
                    """
                    study: small
                    data:
                      sources:
                        data: {file: data.csv}
                      panel: {from: data, unit: unit, time: year%k}
                    %dtreatment: {name: change, start: start}
                    outcomes: [{id: y, label: Y, column: y}]
                    estimators: [{id: it, method: %s}]
                    """.replace("%s", estimator)
                                    .replace("%k", data.startsWith("within") ? ", " + data : "")
                                    .replace("%d", data.startsWith("within") ? "" : data)
                            + (Arrays.stream(lines).anyMatch(line -> line.startsWith("inference:")) ? "" : CLUSTERED)
                            + String.join("\n", lines)
                            + "\n");
            Analysis analysis = AnalysisReader.read(file);
            return Estimators.estimate(
                            analysis,
                            PanelLoader.load(analysis, DataFolders.of(List.of()))
                                    .panels())
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Value value(Estimation estimation, String term) {
        return Objects.requireNonNull(Results.of(List.of(estimation)).find("y.it." + term), term)
                .value();
    }

    static double estimate(Estimation estimation, String term) {
        return ((Value.Estimated) value(estimation, term)).estimate();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
