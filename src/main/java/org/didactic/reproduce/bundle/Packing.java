package org.didactic.reproduce.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.reproduce.Manifest;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** Gathers what goes into the package of a study, each file compared with its record. */
final class Packing {
    private final Manifest manifest;
    private final RecordedFiles recorded = new RecordedFiles();
    private final List<PackedFile> inputs = new ArrayList<>();

    private Packing(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Returns the files of a study.
     *
     * @param dataFolders where data lie that are not beside the analysis file
     * @throws ChangedStudyException if a file is not what the manifest records
     */
    static PackedStudy of(RecordedReport report, Path analysisFile, List<Path> dataFolders) {
        Manifest manifest = report.manifest();
        Packing packing = new Packing(manifest);
        List<PackedFile> outputs = packing.outputs(report.folder());
        packing.texts(analysisFile);
        packing.recorded.throwIfAny();
        Analysis analysis = AnalysisReader.read(analysisFile);
        StudyFolder folder = StudyFolder.of(analysis);
        List<PackedSource> sources = new PackedData(folder, manifest, DataFolders.of(dataFolders), packing.recorded)
                .sources(analysis, packing.inputs);
        packing.recorded.throwIfAny();
        outputs.add(PackedFile.held(
                "output/" + manifest.study() + "/" + Manifest.FILE_NAME,
                report.bytes(),
                "hashes of inputs and outputs"));
        List<String> packed = packing.inputs.stream().map(PackedFile::path).toList();
        List<PackedFile> notes = DataNotes.of(folder, sources).stream()
                .filter(each -> !packed.contains(each.path()))
                .toList();
        return new PackedStudy(analysis, manifest, sources, packing.inputs, notes, outputs, ProgramFiles.read());
    }

    private List<PackedFile> outputs(Path report) {
        List<PackedFile> files = new ArrayList<>();
        for (Manifest.Output output : manifest.outputs()) {
            String path = "output/" + manifest.study() + "/" + output.file().path();
            recorded.add(report, output.file(), path, output.title(), files);
        }
        return files;
    }

    private void texts(Path analysisFile) {
        Path folder = Objects.requireNonNullElse(analysisFile.getParent(), Path.of(""));
        String name = PackedStudy.ANALYSIS + manifest.analysis().path();
        recorded.add(folder, manifest.analysis(), name, "the analysis file", inputs);
        for (Manifest.StudyText text : manifest.texts()) {
            String path = PackedStudy.ANALYSIS + plain(text.file().path());
            if (inputs.stream().noneMatch(each -> each.path().equals(path))) {
                recorded.add(folder, text.file(), path, what(text.role()), inputs);
            }
        }
    }

    private static String what(String role) {
        return switch (role) {
            case "narrative" -> "the text of the report, with its numbers bound by id";
            case "template" -> "a part of the text of the report";
            case "units" -> "units that were reorganised, and what became of them";
            case "table" -> "a table of the authors' own";
            default -> "printed values that the results are compared with";
        };
    }

    /** Returns a path of the analysis file as archives write it. */
    static String plain(String path) {
        return Path.of(path).normalize().toString().replace('\\', '/');
    }
}
