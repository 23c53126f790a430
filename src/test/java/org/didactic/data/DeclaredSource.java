package org.didactic.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** A source as an analysis file declares it, read on its own. */
final class DeclaredSource {
    private final Path folder;
    private final List<Path> further;

    DeclaredSource(Path folder, Path... further) {
        this.folder = folder;
        this.further = List.of(further);
    }

    void write(String name, String content) {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of the source. */
    record Outcome(SourcePreparation.Read read, String message) {
        Table table() {
            return Objects.requireNonNull(Objects.requireNonNull(read, message).source(), message)
                    .table();
        }

        /** Returns the cells of a column, missing ones in brackets with their meaning. */
        List<String> cells(String name) {
            TextColumn texts = table().column(name).texts();
            return IntStream.range(0, texts.size())
                    .mapToObj(row -> cell(texts, row))
                    .toList();
        }

        private static String cell(TextColumn texts, int row) {
            Missing missing = texts.missing(row);
            return missing == null
                    ? texts.value(row)
                    : "<" + missing.detail() + (missing.meaning().isEmpty() ? "" : ": " + missing.meaning()) + ">";
        }

        List<String> remarks() {
            return read.file().remarks();
        }
    }

    /** Returns what becomes of a source with these keys, written as YAML between braces. */
    Outcome read(String keys) {
        return read(keys, "unit", "time");
    }

    Outcome read(String keys, String unit, String time) {
        write("analysis.yaml", """
                study: s
                data:
                  sources:
                    s: {%s}
                  panel: {from: s, unit: "%s", time: "%s"}
                treatment: {name: T, start: start}
                outcomes: [{id: y, column: y}]
                estimators: [{id: t, method: twfe}]
                inference: {covariance: cluster, cluster: unit}
                """.formatted(keys, unit, time));
        Analysis analysis = AnalysisReader.read(folder.resolve("analysis.yaml"));
        Problems problems = new Problems();
        SourceLocator locator = new SourceLocator(analysis.file(), DataFolders.of(further));
        var panel = analysis.data().panels().get(0);
        SourcePreparation.Read read = new SourcePreparation(locator, List.of(panel.unit(), panel.time()), problems)
                .read(analysis.data().sources().get(0));
        return new Outcome(
                read,
                problems.sorted().stream()
                        .map(Problem::message)
                        .collect(Collectors.joining("\n"))
                        .replace(folder + "/", ""));
    }
}
