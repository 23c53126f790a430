package org.didactic.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.method.Diagnoses;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.robustness.Runs;
import org.didactic.panel.LoadedData;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.result.ResultRow;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The synthetic panel that R was run on: our results beside R's values. */
record ReferenceStudy(Results results, Map<String, Object> values) {
    private static final Path FOLDER = Path.of("src/test/resources/reference");

    static ReferenceStudy load() {
        return load("");
    }

    /** Returns the study with one more estimator, a line of the list of estimators. */
    static ReferenceStudy loadWith(String estimator) {
        return read(analysis -> analysis.replace(
                "inference: {covariance: cluster, cluster: authority",
                estimator + "\n" + "inference: {covariance: cluster, cluster: authority"));
    }

    /** Returns the study with some more lines at the end of its analysis file. */
    static ReferenceStudy load(String moreLines) {
        return read(analysis -> analysis + moreLines);
    }

    private static ReferenceStudy read(UnaryOperator<String> edit) {
        try {
            Path folder = Files.createTempDirectory("reference");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(file, edit.apply(Files.readString(FOLDER.resolve("analysis.yaml"))));
            Files.copy(FOLDER.resolve("panel.csv"), folder.resolve("panel.csv"));
            Analysis analysis = AnalysisReader.read(file);
            LoadedData data = PanelLoader.load(analysis, DataFolders.of(List.of()));
            Map<String, Panel> panels = data.panels();
            List<Estimation> estimations = Estimators.estimate(analysis, panels);
            Evidence evidence = new Evidence(analysis, panels, estimations, Runs.of(analysis, data), List.of());
            Results results = Results.of(estimations, evidence.runs(), Diagnoses.of(evidence));
            // JSON is YAML: the engine reads both.
            Object values = new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(FOLDER.resolve("reference.json")));
            return new ReferenceStudy(results, map(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> block(String name) {
        return map(values.get(name));
    }

    Value.Estimated estimated(String estimator, String term) {
        ResultRow row = Objects.requireNonNull(results.find("funded." + estimator + "." + term), term);
        return (Value.Estimated) row.value();
    }

    double plain(String estimator, String term) {
        ResultRow row = Objects.requireNonNull(results.find("funded." + estimator + "." + term), term);
        return ((Value.Plain) row.value()).value();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    static double number(Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    /** Returns a file of a published study, somewhere below the folder DIDACTIC_DATA. */
    static Path published(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getenv("DIDACTIC_DATA")))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
