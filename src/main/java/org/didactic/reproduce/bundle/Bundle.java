package org.didactic.reproduce.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.ProgramJar;

/**
 * The package of a study.
 *
 * @param content the archive
 * @param files how many files are in it
 * @param unstated what only the author can say, and did not
 * @param warnings what a reader of the package should know besides
 */
public record Bundle(byte[] content, int files, List<Unstated> unstated, List<String> warnings) {

    /**
     * Returns the package of a report whose numbers were verified.
     *
     * @param report the study's output folder
     * @param manifest the report's manifest, which these bytes hold
     * @param dataFolders where data lie that are not beside the analysis file
     * @throws ChangedStudyException if a file is not what the manifest records
     */
    public static Bundle of(
            Path report, byte[] manifestBytes, Manifest manifest, Path analysisFile, List<Path> dataFolders) {
        return of(Packing.of(report, manifestBytes, manifest, analysisFile, dataFolders));
    }

    static Bundle of(PackedStudy study) {
        List<PackedFile> files = files(study);
        return new Bundle(
                PackageZip.of(study.study(), files), files.size(), Unstated.of(study.analysis()), warnings(study));
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
