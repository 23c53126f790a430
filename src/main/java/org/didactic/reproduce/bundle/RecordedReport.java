package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.RecordedManifest;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.ProgramVersion;
import org.didactic.text.UserErrorException;

/**
 * A report in its output folder.
 *
 * @param bytes of its manifest
 */
public record RecordedReport(Path folder, byte[] bytes, Manifest manifest) {
    /**
     * Returns the report in a folder.
     *
     * @throws UserErrorException if there is none, or another version of the program made it
     * @throws ChangedStudyException if its manifest is damaged
     */
    public static RecordedReport read(Path folder) {
        Path file = folder.resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            throw problem(
                    folder,
                    "there is no report in this folder, since it has no " + Manifest.FILE_NAME,
                    "name a study's output folder such as output/cls, or make the report first");
        }
        try {
            byte[] bytes = RecordedManifest.bytes(file);
            Manifest manifest = RecordedManifest.of(bytes);
            checkVersion(folder, manifest);
            return new RecordedReport(folder, bytes, manifest);
        } catch (DamagedManifestException e) {
            throw ChangedStudyException.of(file.toString(), "the manifest is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw problem(file, "the file cannot be read (" + FileTrouble.words(e) + ")", "check your rights");
        }
    }

    /** The package holds the program that runs, which has to give the report byte by byte. */
    private static void checkVersion(Path folder, Manifest manifest) {
        String wrote = manifest.program().version();
        if (!wrote.equals(ProgramVersion.text())) {
            throw problem(
                    folder,
                    "another version of the program made this report (" + wrote + ", this is " + ProgramVersion.text()
                            + ")",
                    "make the report anew with this one");
        }
    }

    static UserErrorException problem(Path place, String what, String remedy) {
        return new UserErrorException(List.of(new Problem(Position.ofFile(place.toString()), "", what, remedy)));
    }
}
