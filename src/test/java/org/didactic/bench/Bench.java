package org.didactic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.didactic.data.Table;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.LoadedData;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** Measures the cases named on the command line, prints a table of them and writes it as Markdown. */
public final class Bench {
    private static final int WARM_UPS = 10;
    private static final String READING = "csv";

    private final BenchTable table = new BenchTable();

    private Bench() {}

    /**
     * Runs the cases.
     *
     * @param arguments the file for the Markdown, then names of cases
     */
    public static void main(String[] arguments) throws IOException {
        List<String> names = Arrays.asList(arguments).subList(1, arguments.length);
        Bench bench = new Bench();
        for (BenchCase each : BenchCase.all()) {
            if (names.contains(each.name())) {
                bench.estimation(each);
            }
        }
        if (names.contains(READING)) {
            bench.reading();
        }
        Files.writeString(Path.of(arguments[0]), bench.table.markdown());
    }

    private void estimation(BenchCase each) throws IOException {
        Table columns = each.panel().table();
        Analysis analysis = analysis(each, Files.createTempDirectory("bench"));
        int warmUps = each.repetitions() < WARM_UPS ? 1 : WARM_UPS;
        Measurement indexing = Measurement.of(() -> load(analysis, columns), warmUps, each.repetitions());
        LoadedData data = load(analysis, columns);
        Measurement estimate =
                Measurement.of(() -> Estimators.estimate(analysis, data.panels()), warmUps, each.repetitions());
        table.add(each, columns.rows(), indexing, estimate);
    }

    private void reading() throws IOException {
        BenchCase like = BenchCase.all().get(0);
        Path folder = Files.createTempDirectory("bench");
        Path file = folder.resolve("panel.csv");
        try {
            Table columns = like.panel().table();
            WrittenTable.write(columns, file);
            Analysis analysis = analysis(like, folder);
            table.addReading(Files.size(file), columns.rows(), Measurement.of(() -> Reading.of(analysis), 1, 3));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static LoadedData load(Analysis analysis, Table columns) {
        return PanelLoader.ofTables(analysis, Map.of("panel", columns));
    }

    private static Analysis analysis(BenchCase each, Path folder) throws IOException {
        return AnalysisReader.read(Files.writeString(folder.resolve("analysis.yaml"), each.analysis()));
    }
}
