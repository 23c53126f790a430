package org.didactic.reproduce.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.FolderLock;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.RecordedManifest;
import org.didactic.reproduce.verify.UnzipLimits;
import org.didactic.text.FileTrouble;
import org.didactic.text.NumberText;
import org.didactic.text.UserErrorException;

/** The archive of a study beside its output folder: written whole or not at all, and only over an earlier one. */
public final class BundleFile {
    private final Path file;
    private final Path fresh;
    private final Path lock;
    private final String study;

    /** Returns the archive of the study whose output folder this is: {@code output/cls.zip} for {@code output/cls}. */
    public BundleFile(Path report, String study) {
        Path folder = report.toAbsolutePath().normalize();
        Path shown = report.normalize();
        boolean named = !shown.toString().isEmpty() && !shown.endsWith("..");
        this.file = (named ? shown : folder).resolveSibling(folder.getFileName() + ".zip");
        this.fresh = file.resolveSibling("." + file.getFileName() + ".new");
        this.lock = file.resolveSibling("." + file.getFileName() + ".lock");
        this.study = study;
    }

    /** Returns the path of the archive. */
    public Path path() {
        return file;
    }

    /**
     * Clears up after a killed run, and throws if something is in the way that this program did not make for this study.
     *
     * @throws UserErrorException with what it is
     */
    public void prepare() {
        whileHeld(() -> Files.deleteIfExists(fresh));
        refuseForeign();
    }

    /**
     * Puts the archive into place: written beside it first, and gone from there however that ends.
     *
     * @throws UserErrorException if it cannot be written, or is larger than what verifies packages unpacks
     * @throws ChangedStudyException if a file changed since it was looked at
     */
    public void replace(Bundle bundle) {
        refuseLarge(bundle, UnzipLimits.OF_PACKAGES);
        whileHeld(() -> {
            refuseForeign();
            Files.deleteIfExists(fresh);
            try {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                    PackageZip.write(study, bundle.files(), out);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        });
    }

    void refuseLarge(Bundle bundle, UnzipLimits limits) {
        PackedFile largest = Collections.max(
                bundle.files(), Comparator.comparingLong(each -> each.print().size()));
        String remedy = "data that others can get elsewhere are better left out, with travels: false";
        if (largest.print().size() > limits.fileBytes()) {
            throw problem(
                    "a file is larger than packages may hold ("
                            + bytes(largest.path(), largest.print().size(), limits.fileBytes()) + ")",
                    remedy);
        }
        if (bundle.size() > limits.totalBytes() || bundle.count() > limits.entries()) {
            throw problem(
                    "the files are more than packages may hold ("
                            + bytes(NumberText.count(bundle.count()) + " files", bundle.size(), limits.totalBytes())
                            + " and " + NumberText.count(limits.entries()) + " files)",
                    remedy);
        }
    }

    private static String bytes(String of, long size, long most) {
        return of + ": " + NumberText.count(size) + " bytes; at most " + NumberText.count(most);
    }

    private void refuseForeign() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isEarlier()) {
            throw problem(
                    "there is something by this name that is no package of this study",
                    "move it away: only an earlier package is overwritten");
        }
    }

    private void whileHeld(FolderLock.FileAction action) {
        try {
            FolderLock.whileHeld(lock, action);
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
