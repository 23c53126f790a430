package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.didactic.data.DataFolders;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.spec.Analysis;
import org.didactic.spec.SourceSpec;
import org.didactic.text.FileTrouble;
import org.didactic.text.FirstNames;

/** Finds the data of a study by their recorded hashes, without reading more of them than the names of their columns. */
final class PackedData {
    private final StudyFolder folder;
    private final Manifest manifest;
    private final DataFolders dataFolders;
    private final RecordedFiles recorded;
    private final List<String> staying;

    /**
     * Returns what finds the data.
     *
     * @param recorded told of what is not as recorded
     */
    PackedData(StudyFolder folder, Manifest manifest, DataFolders dataFolders, RecordedFiles recorded) {
        this.folder = folder;
        this.manifest = manifest;
        this.dataFolders = dataFolders;
        this.recorded = recorded;
        this.staying = manifest.inputs().stream()
                .filter(each -> !each.travels())
                .map(each -> each.file().sha256())
                .toList();
    }

    /**
     * Returns the sources, and adds those files to the inputs that travel. A file that is named more than once is packed
     * once, and not at all when it does not travel under one of its names.
     */
    List<PackedSource> sources(Analysis analysis, List<PackedFile> inputs) {
        for (PackedFile text : inputs) {
            if (staying.contains(text.print().sha256())) {
                throw RecordedReport.problem(
                        Path.of(text.path()),
                        "the file is also the data of a source with travels: false, so it cannot be packed",
                        "make a file of its own for what the report shows");
            }
        }
        List<PackedSource> sources = new ArrayList<>();
        for (SourceSpec spec : analysis.data().sources()) {
            Manifest.Input input = manifest.inputs().stream()
                    .filter(each -> each.source().equals(spec.id().value()))
                    .findFirst()
                    .orElse(null);
            if (input == null && manifest.absent().stream()
                    .anyMatch(each -> each.source().equals(spec.id().value()))) {
                continue;
            }
            if (input == null) {
                recorded.differs(spec.file().value(), "the manifest does not record this source (" + spec.id() + ")");
            } else {
                add(spec, input, sources, inputs);
            }
        }
        return sources;
    }

    private void add(SourceSpec spec, Manifest.Input input, List<PackedSource> sources, List<PackedFile> inputs) {
        String name = Packing.plain(spec.file().value());
        Path beside = folder.file(name);
        List<Path> candidates =
                beside == null ? dataFolders.named(name.substring(name.lastIndexOf('/') + 1)) : List.of(beside);
        List<String> other = new ArrayList<>();
        for (Path candidate : candidates) {
            String found = RecordedFiles.print(candidate).sha256();
            if (!found.equals(input.file().sha256())) {
                other.add(candidate + " has " + found);
                continue;
            }
            String path = PackedStudy.ANALYSIS + name;
            boolean provided = !staying.contains(found);
            sources.add(new PackedSource(spec, input, path, heads(candidate), provided));
            if (provided && inputs.stream().noneMatch(each -> each.path().equals(path))) {
                FileFingerprint print = new FileFingerprint(path, input.file().size(), found);
                inputs.add(PackedFile.onDisk(print, candidate, "data: " + spec.id()));
            }
            return;
        }
        recorded.differs(
                folder.path().resolve(name).toString(),
                candidates.isEmpty()
                        ? "there is no such file any more"
                        : "the file is not the one that the manifest records (" + FirstNames.of(other) + ", recorded "
                                + input.file().sha256() + ")");
    }

    private static List<String> heads(Path csv) {
        try (CSVParser parser =
                CSVFormat.DEFAULT.parse(new InputStreamReader(Files.newInputStream(csv), StandardCharsets.UTF_8))) {
            for (CSVRecord first : parser) {
                List<String> heads = new ArrayList<>(first.toList());
                heads.set(0, heads.get(0).replaceFirst("^\ufeff", ""));
                return heads;
            }
            return List.of();
        } catch (IOException e) {
            throw RecordedReport.problem(
                    csv, "the file cannot be read (" + FileTrouble.words(e) + ")", "check your rights");
        }
    }
}
