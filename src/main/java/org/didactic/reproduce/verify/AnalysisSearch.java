package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.didactic.data.DataFolders;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.verify.RecordedFolder.State;
import org.didactic.spec.yaml.YamlFile;
import org.didactic.text.CodePointOrder;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the analysis file of a report that lies on its own: by its name below the data folders, then as {@code NAME},
 * {@code *}{@code /NAME} and {@code analyses/*}{@code /NAME} below the working folder.
 */
public record AnalysisSearch(Manifest manifest, DataFolders dataFolders, Path workingFolder) {

    /** Returns the analysis file of the report, of several copies the one with most of the rest; null when there is none. */
    public @Nullable Path best() {
        return found().stream().min(Comparator.comparing(this::trouble)).orElse(null);
    }

    /** How much of what a report was made from is absent or different beside an analysis file. */
    private int trouble(Path analysisFile) {
        Deviations differing = new Deviations();
        int absent = new InputHashes(RecordedFolder.of(analysisFile), manifest, dataFolders)
                .check(differing)
                .size();
        return absent + differing.all().size();
    }

    /** Returns the files of the recorded name and hash. */
    private List<Path> found() {
        return candidates().stream()
                .filter(each ->
                        RecordedFolder.compare(each, "", manifest.analysis(), new Deviations()) == State.AS_RECORDED)
                .toList();
    }

    /**
     * Returns the files of the recorded name that are the study's all the same, going by the name of their folder, the id
     * in them, or their size: they were changed since.
     */
    List<Path> changed() {
        return candidates().stream().filter(this::isOfTheStudy).toList();
    }

    private boolean isOfTheStudy(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        try {
            return folder != null && String.valueOf(folder.getFileName()).equals(manifest.study())
                    || Files.size(file) == manifest.analysis().size()
                    || manifest.study().equals(YamlFile.values(file).get("study"));
        } catch (IOException e) {
            throw RecordedFolder.unreadable(file, e);
        }
    }

    private Set<Path> candidates() {
        FileFingerprint analysis = manifest.analysis();
        Set<Path> candidates = new LinkedHashSet<>();
        if (UntrustedName.trouble(analysis.path()) == null && analysis.path().indexOf('/') < 0) {
            candidates.addAll(dataFolders.named(analysis.path()));
            Path analyses = workingFolder.resolve("analyses");
            List<Path> folders = new ArrayList<>(List.of(workingFolder));
            folders.addAll(foldersIn(workingFolder));
            folders.addAll(Files.isDirectory(analyses) ? foldersIn(analyses) : List.of());
            folders.stream()
                    .map(each -> each.resolve(analysis.path()))
                    .filter(Files::isRegularFile)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(Path::toString, CodePointOrder.INSTANCE))
                    .toList();
        } catch (IOException e) {
            throw RecordedFolder.unreadable(folder, e);
        }
    }
}
