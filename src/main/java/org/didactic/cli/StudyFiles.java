package org.didactic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.didactic.data.SourceFile;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.page.ReportRenderer;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.result.ResultsCsv;
import org.didactic.result.ResultsJson;
import org.didactic.result.SampleCsv;
import org.didactic.spec.Analysis;
import org.didactic.text.Located;
import org.didactic.text.ProgramVersion;
import org.jspecify.annotations.Nullable;

/** Makes all files of a study's output folder. */
final class StudyFiles {
    private StudyFiles() {}

    /** Returns the pages, tables and figures, then the data files, then the manifest of them all. */
    static List<ReportFile> of(
            StudyResults study, List<SourceFile> sources, CompletableFuture<StudyTemplates> templates) {
        CompletableFuture<List<Hashed>> data = CompletableFuture.supplyAsync(() -> hashed(dataFiles(study)));
        List<Hashed> hashed = new ArrayList<>(hashed(ReportRenderer.render(study, templates)));
        hashed.addAll(data.join());
        List<FileFingerprint> outputs = hashed.stream().map(Hashed::print).toList();
        List<ReportFile> files =
                new ArrayList<>(hashed.stream().map(Hashed::file).toList());
        files.add(new ReportFile(
                Manifest.FILE_NAME, manifest(study.analysis(), sources, outputs).bytes()));
        return List.copyOf(files);
    }

    /** A file and what the manifest says of it. */
    private record Hashed(ReportFile file, FileFingerprint print) {}

    private static List<Hashed> hashed(List<ReportFile> files) {
        return files.parallelStream()
                .map(each -> new Hashed(each, FileFingerprint.of(each.path(), each.content())))
                .toList();
    }

    private static List<ReportFile> dataFiles(StudyResults study) {
        Analysis analysis = study.analysis();
        return List.of(
                text("results.csv", ResultsCsv.write(study.results())),
                text("results.json", ResultsJson.write(analysis, study.results(), study.joins())),
                text(
                        "sample.csv",
                        SampleCsv.write(
                                analysis, study.panels(), study.results().estimations())));
    }

    private static ReportFile text(String path, String content) {
        return new ReportFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Manifest manifest(Analysis analysis, List<SourceFile> sources, List<FileFingerprint> outputs) {
        Path file = analysis.file();
        List<Manifest.Input> inputs =
                sources.stream().map(source -> input(file, source)).toList();
        boolean needsData = inputs.stream().anyMatch(input -> input.place().equals("data"));
        @Nullable Located<String> narrative = analysis.report().narrative();
        return new Manifest(
                analysis.study().value(),
                new Manifest.Program(Manifest.PROGRAM, ProgramVersion.text()),
                fingerprint(String.valueOf(file.getFileName()), file),
                narrative == null ? null : fingerprint(narrative.value(), file.resolveSibling(narrative.value())),
                analysis.report().tables().stream()
                        .map(each -> each.file().value())
                        .distinct()
                        .map(each -> fingerprint(each, file.resolveSibling(each)))
                        .toList(),
                inputs,
                outputs,
                needsData ? List.of("--data") : List.of(),
                Manifest.Environment.here());
    }

    private static Manifest.Input input(Path analysisFile, SourceFile source) {
        Path folder = analysisFile.toAbsolutePath().normalize().resolve("..").normalize();
        Path path = source.path().toAbsolutePath().normalize();
        boolean beside = path.startsWith(folder);
        String name = String.valueOf(beside ? folder.relativize(path) : path.getFileName())
                .replace('\\', '/');
        return new Manifest.Input(
                source.id(),
                new FileFingerprint(name, source.size(), source.sha256()),
                beside ? "study" : "data",
                source.origin(),
                source.licence(),
                source.travels(),
                source.rows());
    }

    private static FileFingerprint fingerprint(String name, Path file) {
        try {
            return FileFingerprint.of(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
