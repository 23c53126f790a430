package org.didactic.data.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.didactic.text.NumberText;

/**
 * Refuses packed files that would unpack to more than memory holds, or whose XML would: they are unpacked once, counted and
 * thrown away. The list at the end of the file tells what is in it, as for those who read it afterwards.
 */
final class ZipLimits {
    private static final int ENTRIES = 5_000;
    private static final long UNPACKED = 1L << 29;
    private static final String SMALLER = "save the sheet that is needed as CSV";

    private final boolean excel;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private ZipLimits(boolean excel) {
        this.excel = excel;
    }

    /** Refuses what would be too large; cells have their places written with them in .xlsx files alone. */
    static void check(byte[] bytes, boolean excel) throws DamagedWorkbookException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new DamagedWorkbookException(
                    "the file is no workbook",
                    "its name ends as if it were: open it in an office program and save it again");
        }
        try (ZipFile zip = open(bytes)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > ENTRIES) {
                throw new DamagedWorkbookException(
                        "the workbook packs more than " + NumberText.count(ENTRIES) + " files", SMALLER);
            }
            ZipLimits limits = new ZipLimits(excel);
            for (ZipArchiveEntry entry : entries) {
                limits.check(zip, entry);
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** Returns the packed files. */
    static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder().setByteArray(bytes).get();
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException, DamagedWorkbookException {
        List<PartSearch> searches = searches(entry.getName().toLowerCase(Locale.ROOT));
        CRC32 sum = new CRC32();
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > UNPACKED) {
                    throw new DamagedWorkbookException(
                            "the workbook unpacks to more than " + NumberText.count(UNPACKED) + " bytes", SMALLER);
                }
                sum.update(buffer, 0, read);
                for (PartSearch search : searches) {
                    search.read(buffer, read);
                }
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw damaged();
        }
        for (PartSearch search : searches) {
            search.refuse();
        }
    }

    /** Only XML of the workbook itself is read; a drawing or page inside may have a document type. */
    private List<PartSearch> searches(String name) {
        List<PartSearch> searches = new ArrayList<>();
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            searches.add(new DocumentTypeSearch());
            if (excel) {
                searches.add(new CellReferenceSearch());
            }
        }
        return searches;
    }

    private static DamagedWorkbookException damaged() {
        return new DamagedWorkbookException("the workbook is damaged", "fetch it again");
    }
}
