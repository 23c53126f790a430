package org.didactic.diagnose.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.DesignChecks;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.Finding;
import org.didactic.diagnose.StudyDesign;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** What a study's estimates and selection numbers are, with its panels. */
record SelectionStudy(Analysis analysis, Map<String, Panel> panels, Evidence evidence, Results results) {
    static final Path REFERENCE = Path.of("src/test/resources/reference");

    /** Returns the study of an analysis file's text and the file that it reads. */
    static SelectionStudy of(String analysisText, String dataName, String dataText) {
        try {
            Path folder = Files.createTempDirectory("selection");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(file, analysisText);
            Files.writeString(folder.resolve(dataName), dataText);
            Analysis analysis = AnalysisReader.read(file);
            Map<String, Panel> panels =
                    PanelLoader.load(analysis, DataFolders.of(List.of())).panels();
            List<Estimation> estimations = Estimators.estimate(analysis, panels);
            Evidence evidence = new Evidence(analysis, panels, estimations, List.of(), List.of());
            evidence = evidence.with(new Selection().of(evidence));
            return new SelectionStudy(
                    analysis, panels, evidence, Results.of(estimations, List.of(), evidence.diagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the panel that R was run on, with further lines of the analysis file. */
    static SelectionStudy reference(String data, String... lines) {
        try {
            return of(
                    Files.readString(REFERENCE.resolve("analysis.yaml"))
                                    .replaceAll("(?m)^  - \\{id: (?!twfe_static).*method.*\\n", "")
                            + String.join("\n", lines)
                            + "\n",
                    "panel.csv",
                    data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a study of rows {@code unit,year,start,y,a,b} with covariates a and b. */
    static SelectionStudy small(String rows, String selection) {
        return of("""
                study: small
                data:
                  sources:
                    data: {file: data.csv}
                  panel: {from: data, unit: unit, time: year}
                treatment: {name: change, start: start}
                outcomes: [{id: y, label: Y, column: y}]
                covariates: [a, b]
                estimators: [{id: it, method: twfe}]
                inference: {covariance: cluster, cluster: unit}
                robustness:
                  selection: %s
                """.replace("%s", selection), "data.csv", "unit,year,start,y,a,b\n" + rows);
    }

    Value value(String id) {
        return Objects.requireNonNull(results.find(id), id).value();
    }

    double plain(String id) {
        return ((Value.Plain) value(id)).value();
    }

    Value.Estimated estimated(String id) {
        return (Value.Estimated) value(id);
    }

    List<Finding> findings(String check) {
        return DesignChecks.withEstimates(new StudyDesign(analysis, panels), evidence).stream()
                .filter(each -> each.id().equals(check))
                .toList();
    }
}
