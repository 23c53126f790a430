package org.didactic.reproduce.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.ProgramJar;
import org.didactic.reproduce.verify.AnalysisSearch;

/**
 * The package of a study.
 *
 * @param study its id, which names the root folder
 * @param files all that is in it
 * @param absent the files of data that are described and left out
 * @param unstated what only the author can say, and did not
 * @param warnings what a reader of the package should know besides
 */
public record Bundle(
        String study, List<PackedFile> files, List<String> absent, List<Unstated> unstated, List<String> warnings) {

    /**
     * Returns the package of a report whose numbers were verified.
     *
     * @param dataFolders where the analysis file, and data that do not lie beside it, are looked for
     * @param workingFolder below which the analysis file is looked for
     * @throws ChangedStudyException if a file is not what the manifest records
     */
    public static Bundle of(RecordedReport report, List<Path> dataFolders, Path workingFolder) {
        Path analysisFile = new AnalysisSearch(report.manifest(), DataFolders.of(dataFolders), workingFolder).best();
        if (analysisFile == null) {
            throw ChangedStudyException.of(
                    report.manifest().analysis().path(), "there is no such analysis file of the recorded hash");
        }
        return of(Packing.of(report, analysisFile, dataFolders));
    }

    /** Returns how many files are in the package. */
    public int count() {
        return files.size();
    }

    /** Returns how many bytes its files have. */
    public long size() {
        return files.stream().mapToLong(each -> each.print().size()).sum();
    }

    static Bundle of(PackedStudy study) {
        List<PackedFile> files = files(study);
        return new Bundle(
                study.study(),
                files,
                study.sources().stream()
                        .filter(each -> !each.provided())
                        .map(each -> each.spec().file().value())
                        .toList(),
                Unstated.of(study.analysis()),
                warnings(study));
    }

    /** Returns all files: first those that exist, then what describes them, then the hashes of all. */
    static List<PackedFile> files(PackedStudy study) {
        List<PackedFile> files = new ArrayList<>(study.files());
        files.add(Readme.of(study));
        files.add(CodecheckFile.of(study));
        files.add(ResearchObject.of(study, List.copyOf(files)));
        files.add(Checksums.of(List.copyOf(files)));
        return files;
    }

    private static List<String> warnings(PackedStudy study) {
        Environment machine = study.manifest().environment();
        FileFingerprint own = ProgramJar.fingerprint();
        if (own == null) {
            return List.of("the program runs from loose classes, so the package holds no " + ProgramJar.NAME);
        }
        return own.equals(machine.jar())
                ? List.of()
                : List.of("another build of the program made this report; the package holds the one that runs now");
    }
}
