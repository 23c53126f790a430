package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.RecordedManifest;
import org.didactic.text.FileTrouble;
import org.didactic.text.UserErrorException;

/** The archive of a study beside its output folder: written whole or not at all, and only over an earlier one. */
public final class BundleFile {
    private final Path file;
    private final String study;

    /** Returns the archive of the study whose output folder this is: {@code output/cls.zip} for {@code output/cls}. */
    public BundleFile(Path report, String study) {
        Path folder = report.toAbsolutePath().normalize();
        Path shown = report.normalize();
        boolean named = !shown.toString().isEmpty() && !shown.endsWith("..");
        this.file = (named ? shown : folder).resolveSibling(folder.getFileName() + ".zip");
        this.study = study;
    }

    /** Returns the path of the archive. */
    public Path path() {
        return file;
    }

    /**
     * Throws if something is in the way that this program did not make for this study.
     *
     * @throws UserErrorException with what it is
     */
    public void refuseForeign() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isEarlier()) {
            throw problem(
                    "there is something by this name that is no package of this study",
                    "move it away: only an earlier package is overwritten");
        }
    }

    /**
     * Puts the archive into place.
     *
     * @throws UserErrorException if it cannot be written
     */
    public void replace(byte[] content) {
        refuseForeign();
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw problem(
                    "the package cannot be written (" + FileTrouble.words(e) + ")", "make room or check your rights");
        }
    }

    /** An earlier package has the manifest of a report on this study, and of no other. */
    private boolean isEarlier() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(study + "/output/" + study + "/" + Manifest.FILE_NAME);
            if (entry == null || zip.getEntry(study + "/" + Checksums.NAME) == null) {
                return false;
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                Manifest manifest = RecordedManifest.of(RecordedManifest.bytes(stream));
                return manifest.study().equals(study)
                        && manifest.program().name().equals(Manifest.PROGRAM);
            }
        } catch (ZipException | DamagedManifestException e) {
            return false;
        } catch (IOException e) {
            throw problem("the file cannot be read (" + FileTrouble.words(e) + ")", "check your rights");
        }
    }

    private UserErrorException problem(String what, String remedy) {
        return RecordedReport.problem(file, what, remedy);
    }
}
