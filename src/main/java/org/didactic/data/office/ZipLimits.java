package org.didactic.data.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.didactic.text.NumberText;

/** Refuses packed files that would unpack to more than memory holds: they are unpacked once, counted and thrown away. */
final class ZipLimits {
    private static final int ENTRIES = 5_000;
    private static final long UNPACKED = 1L << 29;
    private static final String SMALLER = "save the sheet that is needed as CSV";

    private ZipLimits() {}

    static void check(byte[] bytes) throws DamagedWorkbookException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                DocumentTypeSearch declaration = new DocumentTypeSearch();
                if (entries > ENTRIES) {
                    throw new DamagedWorkbookException(
                            "the workbook packs more than " + NumberText.count(ENTRIES) + " files", SMALLER);
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    declaration.read(buffer, read);
                    if (unpacked > UNPACKED) {
                        throw new DamagedWorkbookException(
                                "the workbook unpacks to more than " + NumberText.count(UNPACKED) + " bytes", SMALLER);
                    }
                }
                if (declaration.found()) {
                    throw new DamagedWorkbookException(
                            "the workbook declares entities of its own, which no office program does",
                            "open it in an office program and save it again");
                }
            }
        } catch (IOException e) {
            throw new DamagedWorkbookException("the workbook is damaged", "fetch it again");
        }
        if (entries == 0) {
            throw new DamagedWorkbookException(
                    "the file is no workbook",
                    "its name ends as if it were: open it in an office program and save it again");
        }
    }
}
