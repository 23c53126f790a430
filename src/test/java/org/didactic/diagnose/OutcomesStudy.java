package org.didactic.diagnose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** Three outcomes of 24 units over six years, each with gaps of its own, of which two lie close together. */
public final class OutcomesStudy {
    private static final int UNITS = 24;
    private static final int FIRST = 2001;
    private static final int YEARS = 6;

    private OutcomesStudy() {}

    /**
     * Returns what is known of the study once it is estimated.
     *
     * @param outcomes some of {@code a}, {@code b} and {@code c}, in any order
     * @param lines complete the analysis file
     */
    public static Evidence evidence(List<String> outcomes, String... lines) {
        List<String> declared = outcomes.stream()
                .map(each -> "{id: " + each + ", label: " + each + ", column: " + each + "}")
                .toList();
        try {
            Path folder = Files.createTempDirectory("outcomes");
            Files.write(folder.resolve("data.csv"), rows());
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(file, """
                    study: outcomes
                    data:
                      sources:
                        data: {file: data.csv}
                      panel: {from: data, unit: unit, time: year}
                    treatment: {name: change, start: start}
                    inference: {covariance: cluster, cluster: unit}
                    """ + "outcomes: " + declared + "\n" + String.join("\n", lines) + "\n");
            Analysis analysis = AnalysisReader.read(file);
            Map<String, Panel> panels =
                    PanelLoader.load(analysis, DataFolders.of(List.of())).panels();
            return new Evidence(analysis, panels, Estimators.estimate(analysis, panels), List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows() {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>(List.of("unit,year,start,a,b,c"));
        for (int unit = 0; unit < UNITS; unit++) {
            int start = unit % 3 == 0 ? unit % 2 == 0 ? FIRST + 2 : FIRST + 4 : 0;
            for (int year = FIRST; year < FIRST + YEARS; year++) {
                double common = random.nextGaussian();
                double effect = start > 0 && year >= start ? 0.8 : 0;
                String a = "" + (effect + common + 0.3 * random.nextGaussian());
                String b = unit == 5 ? "" : "" + (effect + common + 0.5 * random.nextGaussian());
                String c = unit == 7 ? "" : "" + random.nextGaussian();
                rows.add("u" + unit + "," + year + "," + (start > 0 ? start : "") + "," + a + "," + b + "," + c);
            }
        }
        return rows;
    }
}
