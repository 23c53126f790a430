package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the directory at the end of a zip, as the format's specification (PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16)
 * lays it out, and holds it against the headers before each entry: what two readers could read differently is refused.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int HEAD_SIGNATURE = 0x02014b50;
    private static final int HEAD_LENGTH = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_BYTES = 16 << 20;

    private final FileChannel file;
    private final long start;
    private final int count;
    private final long length;

    private ZipDirectory(FileChannel file, long start, long length, int count) {
        this.file = file;
        this.start = start;
        this.length = length;
        this.count = count;
    }

    /** Returns the entries in the order of the directory. */
    static List<ZipEntryHead> read(FileChannel file, int mostEntries) throws IOException, DamagedZipException {
        ZipDirectory directory = find(file);
        if (directory.count > mostEntries || directory.length > MOST_BYTES) {
            throw new DamagedZipException("it has more entries than a package may have (" + mostEntries + ")");
        }
        List<ZipEntryHead> entries = directory.entries();
        directory.refuseOverlaps(entries);
        return entries;
    }

    private static ZipDirectory find(FileChannel file) throws IOException, DamagedZipException {
        long size = file.size();
        int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer bytes = bytes(file, size - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == END_SIGNATURE && unsigned(bytes, at + 20) == tail - at - END_LENGTH) {
                long length = Integer.toUnsignedLong(bytes.getInt(at + 12));
                long start = Integer.toUnsignedLong(bytes.getInt(at + 16));
                int count = unsigned(bytes, at + 10);
                boolean oneDisk = bytes.getInt(at + 4) == 0 && unsigned(bytes, at + 8) == count;
                if (!oneDisk || start + length != size - tail + at) {
                    throw new DamagedZipException("its directory is not where it says");
                }
                return new ZipDirectory(file, start, length, count);
            }
        }
        throw new DamagedZipException("it has no directory, so it is no zip or a part of one");
    }

    private List<ZipEntryHead> entries() throws IOException, DamagedZipException {
        ByteBuffer bytes = bytes(file, start, (int) length);
        List<ZipEntryHead> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + HEAD_LENGTH > length || bytes.getInt(at) != HEAD_SIGNATURE) {
                throw new DamagedZipException("its directory ends too early");
            }
            int name = unsigned(bytes, at + 28);
            int end = at + HEAD_LENGTH + name + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
            if (end > length) {
                throw new DamagedZipException("its directory ends too early");
            }
            entries.add(new ZipEntryHead(
                    text(bytes, at + HEAD_LENGTH, name),
                    unsigned(bytes, at + 8),
                    unsigned(bytes, at + 10),
                    Integer.toUnsignedLong(bytes.getInt(at + 16)),
                    Integer.toUnsignedLong(bytes.getInt(at + 20)),
                    Integer.toUnsignedLong(bytes.getInt(at + 24)),
                    bytes.getInt(at + 38) >>> Short.SIZE,
                    Integer.toUnsignedLong(bytes.getInt(at + 42))));
            at = end;
        }
        if (at != length) {
            throw new DamagedZipException("its directory holds more than its entries");
        }
        return entries;
    }

    /** Entries that share their packed bytes make a small zip unpack to anything. */
    private void refuseOverlaps(List<ZipEntryHead> entries) throws IOException, DamagedZipException {
        List<ZipEntryHead> byOffset = entries.stream()
                .sorted(Comparator.comparingLong(ZipEntryHead::offset))
                .toList();
        long end = 0;
        for (ZipEntryHead entry : byOffset) {
            if (entry.offset() < end) {
                throw new DamagedZipException("its entries overlap");
            }
            end = dataStart(file, entry) + entry.packedSize();
            if (end > start) {
                throw new DamagedZipException("an entry reaches into the directory");
            }
        }
    }

    /** Returns where the packed bytes of an entry begin; its own header must say the same as the directory. */
    static long dataStart(FileChannel file, ZipEntryHead entry) throws IOException, DamagedZipException {
        ByteBuffer head = bytes(file, entry.offset(), LOCAL_LENGTH);
        int name = unsigned(head, 26);
        boolean same = head.getInt(0) == LOCAL_SIGNATURE
                && unsigned(head, 6) == entry.flags()
                && unsigned(head, 8) == entry.method()
                && text(bytes(file, entry.offset() + LOCAL_LENGTH, name), 0, name)
                        .equals(entry.name());
        if (!same) {
            throw new DamagedZipException("the directory and the head of an entry do not agree");
        }
        return entry.offset() + LOCAL_LENGTH + name + unsigned(head, 28);
    }

    private static String text(ByteBuffer bytes, int at, int length) throws DamagedZipException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.slice(at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DamagedZipException("the name of an entry is not in UTF-8");
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException, DamagedZipException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new DamagedZipException("it ends too early");
            }
        }
        return bytes.flip();
    }
}
