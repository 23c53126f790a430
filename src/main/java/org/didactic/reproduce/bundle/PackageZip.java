package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Sha256;

/** An archive that depends on its files alone: in a fixed order, not compressed, of one fixed time. */
final class PackageZip {
    /** Archives know no year before 1980; a month after its first day no time zone leads out of it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackageZip() {}

    /**
     * Writes an archive of these files in a root folder, one file after the other.
     *
     * @throws ChangedStudyException if a file is not the one whose hash was taken before
     */
    static void write(String root, List<PackedFile> files, OutputStream out) throws IOException {
        List<PackedFile> sorted = files.stream()
                .sorted(Comparator.comparing(PackedFile::path, CodePointOrder.INSTANCE))
                .toList();
        ZipOutputStream zip = new ZipOutputStream(out);
        for (PackedFile file : sorted) {
            zip.putNextEntry(entry(root, file));
            try (InputStream content = file.content().open()) {
                content.transferTo(zip);
                zip.closeEntry();
            } catch (ZipException | NoSuchFileException e) {
                throw changed(file);
            }
        }
        zip.finish();
    }

    /** A file that is not compressed has its check sum before its bytes; the archive's writer holds them against it. */
    private static ZipEntry entry(String root, PackedFile file) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream content = new CheckedInputStream(file.content().open(), sum)) {
            if (!Sha256.of(content).equals(file.print().sha256())) {
                throw changed(file);
            }
        } catch (NoSuchFileException e) {
            throw changed(file);
        }
        ZipEntry entry = new ZipEntry(root + "/" + file.path());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.print().size());
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }

    private static ChangedStudyException changed(PackedFile file) {
        return ChangedStudyException.of(file.path(), "the file changed while it was packed");
    }
}
