package org.didactic.reproduce.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.data.SourceFile;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.Manifest.StudyText;
import org.didactic.spec.Analysis;
import org.didactic.spec.DataSpec;
import org.didactic.spec.PublishedSpec;
import org.didactic.spec.Seeds;
import org.didactic.spec.SourceSpec;
import org.didactic.spec.yaml.YamlFile;
import org.didactic.text.Located;
import org.didactic.text.ProgramVersion;
import org.didactic.text.UserErrorException;

/** The manifest of a study that was just rendered. */
record StudyManifest(Analysis analysis, List<SourceFile> sources, Map<String, byte[]> templates) {

    /** Returns the manifest of these outputs. */
    Manifest of(List<Manifest.Output> outputs, Environment environment) {
        Path file = analysis.file();
        List<Manifest.Input> inputs = sources.stream().map(this::input).toList();
        boolean needsData = inputs.stream().anyMatch(input -> input.place().equals("data"));
        return new Manifest(
                analysis.study().value(),
                new Manifest.Program(Manifest.PROGRAM, ProgramVersion.text()),
                fingerprint(String.valueOf(file.getFileName()), file),
                texts(),
                bundled(),
                inputs,
                absent(),
                outputs,
                needsData ? List.of("--data") : List.of(),
                YamlFile.values(file),
                Seeds.of(analysis),
                environment);
    }

    /** The optional sources of which no file was read. */
    private List<Manifest.Absent> absent() {
        return analysis.data().sources().stream()
                .filter(SourceSpec::optional)
                .filter(spec -> sources.stream()
                        .noneMatch(each -> each.id().equals(spec.id().value())))
                .map(spec -> new Manifest.Absent(
                        spec.id().value(), spec.file().value()))
                .toList();
    }

    /** The narrative, what it includes, lists of units, the author's own tables and printed values, in this order. */
    private List<StudyText> texts() {
        List<StudyText> texts = new ArrayList<>();
        templates.forEach((name, bytes) -> {
            if (!name.startsWith(StudyTemplates.BUNDLED)) {
                boolean main = analysis.report().narrative() != null && isNarrative(name);
                texts.add(new StudyText(main ? "narrative" : "template", FileFingerprint.of(name, bytes)));
            }
        });
        Map<String, Located<String>> tables = new LinkedHashMap<>();
        analysis.report()
                .tables()
                .forEach(each -> tables.putIfAbsent(each.file().value(), each.file()));
        Map<String, Located<String>> units = new LinkedHashMap<>();
        for (DataSpec.UnitMerge merge : analysis.data().mergeUnits()) {
            Located<String> list = merge.file();
            if (list != null) {
                units.putIfAbsent(list.value(), list);
            }
        }
        units.values().forEach(each -> texts.add(new StudyText("units", fingerprint(each))));
        tables.values().forEach(each -> texts.add(new StudyText("table", fingerprint(each))));
        PublishedSpec published = analysis.published();
        if (published != null) {
            texts.add(new StudyText("published", fingerprint(published.file())));
        }
        return texts;
    }

    private boolean isNarrative(String name) {
        var narrative = analysis.report().narrative();
        return narrative != null
                && beside(narrative.value()).normalize().equals(beside(name).normalize());
    }

    private List<FileFingerprint> bundled() {
        List<FileFingerprint> bundled = new ArrayList<>();
        templates.forEach((name, bytes) -> {
            if (name.startsWith(StudyTemplates.BUNDLED)) {
                bundled.add(FileFingerprint.of("templates/" + name.substring(StudyTemplates.BUNDLED.length()), bytes));
            }
        });
        return bundled;
    }

    private Manifest.Input input(SourceFile source) {
        Path folder = analysis.file().toAbsolutePath().normalize().resolve("..").normalize();
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

    private Path beside(String name) {
        return analysis.file().resolveSibling(name);
    }

    /** A file of the study is read again, so it is looked up as it was the first time: no link leads out of the folder. */
    private FileFingerprint fingerprint(Located<String> name) {
        Path file = StudyFolder.of(analysis).file(name.value());
        if (file == null) {
            throw new UserErrorException(List.of(name.problem(
                    "the file went away while the report was made (" + name.value() + ")",
                    "make the report again once nothing changes the study's folder")));
        }
        return fingerprint(name.value(), file);
    }

    private static FileFingerprint fingerprint(String name, Path file) {
        try {
            return FileFingerprint.of(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
