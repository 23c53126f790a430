package org.didactic.reproduce.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.didactic.text.CodePointOrder;

/** An archive that depends on its files alone: in a fixed order, not compressed, of one fixed time. */
final class PackageZip {
    /** Archives know no earlier year; the day after the first keeps every time zone inside it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackageZip() {}

    /** Returns the bytes of an archive of these files in a root folder. */
    static byte[] of(String root, List<PackedFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            List<PackedFile> sorted = files.stream()
                    .sorted(Comparator.comparing(PackedFile::path, CodePointOrder.INSTANCE))
                    .toList();
            for (PackedFile file : sorted) {
                zip.putNextEntry(entry(root + "/" + file.path(), file.content()));
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        return entry;
    }
}
