package org.didactic.reproduce.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.didactic.data.DataFolders;
import org.didactic.data.SourceFile;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.run.LoadedStudy;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.spec.SourceSpec;

/** Gathers what goes into the package of a study, each file compared with its record. */
final class Packing {
    private final Manifest manifest;
    private final RecordedFiles recorded = new RecordedFiles();
    private final List<PackedFile> inputs = new ArrayList<>();
    private final List<PackedSource> sources = new ArrayList<>();

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
        packing.data(LoadedStudy.load(analysis, DataFolders.of(dataFolders)));
        packing.recorded.throwIfAny();
        outputs.add(new PackedFile(
                "output/" + manifest.study() + "/" + Manifest.FILE_NAME,
                report.bytes(),
                "hashes of inputs and outputs"));
        return new PackedStudy(analysis, manifest, packing.sources, packing.inputs, outputs, ProgramFiles.read());
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
            case "table" -> "a table of the authors' own";
            default -> "printed values that the results are compared with";
        };
    }

    /**
     * A file that is named more than once is packed once, and not at all when it does not travel under one of its names.
     */
    private void data(LoadedStudy study) {
        List<String> staying = manifest.inputs().stream()
                .filter(each -> !each.travels())
                .map(each -> each.file().sha256())
                .toList();
        for (PackedFile text : inputs) {
            if (staying.contains(text.print().sha256())) {
                throw RecordedReport.problem(
                        Path.of(text.path()),
                        "the file is also the data of a source with travels: false, so it cannot be packed",
                        "make a file of its own for what the report shows");
            }
        }
        for (SourceFile file : study.data().files()) {
            SourceSpec spec = spec(study.analysis(), file.id());
            Manifest.Input input = manifest.inputs().stream()
                    .filter(each -> each.source().equals(file.id()))
                    .findFirst()
                    .orElse(null);
            byte[] content = input == null ? null : recorded.read(file.path(), input.file());
            if (input == null) {
                recorded.differs(file.path() + ": the manifest does not record this source (" + file.id() + ")");
            } else if (content != null) {
                String path = PackedStudy.ANALYSIS + plain(spec.file().value());
                boolean provided = !staying.contains(input.file().sha256());
                sources.add(new PackedSource(spec, input, path, heads(content), provided));
                if (provided && inputs.stream().noneMatch(each -> each.path().equals(path))) {
                    inputs.add(new PackedFile(path, content, "data: " + file.id()));
                }
            }
        }
    }

    private static SourceSpec spec(Analysis analysis, String id) {
        return analysis.data().sources().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String path) {
        return Path.of(path).normalize().toString().replace('\\', '/');
    }

    private static List<String> heads(byte[] csv) {
        try (CSVParser parser =
                CSVFormat.DEFAULT.parse(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
            for (CSVRecord first : parser) {
                List<String> heads = new ArrayList<>(first.toList());
                heads.set(0, heads.get(0).replaceFirst("^\ufeff", ""));
                return heads;
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
