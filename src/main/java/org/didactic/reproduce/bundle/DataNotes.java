package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.text.CodePointOrder;
import org.didactic.text.FileTrouble;

/** What authors write about their data in files beside them; no manifest records it, since no number depends on it. */
final class DataNotes {
    private static final long LARGEST = 1 << 20;

    private DataNotes() {}

    /** Returns the small files called README, whatever their ending, in the folders of those data that are packed. */
    static List<PackedFile> of(StudyFolder study, List<PackedSource> sources) {
        TreeSet<String> folders = new TreeSet<>(CodePointOrder.INSTANCE);
        sources.stream()
                .filter(PackedSource::provided)
                .map(each -> each.path().substring(PackedStudy.ANALYSIS.length()))
                .filter(each -> study.file(each) != null)
                .forEach(each -> folders.add(each.substring(0, each.lastIndexOf('/') + 1)));
        List<PackedFile> notes = new ArrayList<>();
        for (String folder : folders) {
            for (String name : names(study.path().resolve(folder))) {
                Path file = study.file(folder + name);
                FileFingerprint print = file == null ? null : RecordedFiles.print(file);
                if (file != null && print != null && print.size() <= LARGEST) {
                    String path = PackedStudy.ANALYSIS + folder + name;
                    FileFingerprint packed = new FileFingerprint(path, print.size(), print.sha256());
                    notes.add(PackedFile.onDisk(packed, file, "what the authors say about the data beside it"));
                }
            }
        }
        return notes;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .filter(each -> each.equals("README") || each.startsWith("README."))
                    .sorted(Comparator.comparing(each -> each, CodePointOrder.INSTANCE))
                    .toList();
        } catch (IOException e) {
            throw RecordedReport.problem(
                    folder, "the folder cannot be read (" + FileTrouble.words(e) + ")", "check your rights");
        }
    }
}
