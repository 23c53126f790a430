package org.didactic.reproduce.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips byte by byte, so that they can be wrong in every way that a library would not let them be. */
final class HandmadeZip {
    static final int LINK = 0120777;
    static final int PIPE = 0010644;

    private static final int UNIX = 3 << 8;
    private static final int UTF_8 = 1 << 11;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /** What an entry says of itself where that is not the truth. */
    record Lies(int mode, int flags, int method, long size, String localName) {
        static Lies none() {
            return new Lies(0100644, 0, 8, -1, "");
        }

        Lies mode(int other) {
            return new Lies(other, flags, method, size, localName);
        }

        Lies flags(int other) {
            return new Lies(mode, other, method, size, localName);
        }

        Lies method(int other) {
            return new Lies(mode, flags, other, size, localName);
        }

        Lies size(long other) {
            return new Lies(mode, flags, method, other, localName);
        }

        Lies localName(String other) {
            return new Lies(mode, flags, method, size, other);
        }
    }

    HandmadeZip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8), Lies.none());
    }

    HandmadeZip with(String name, byte[] content, Lies lies) {
        byte[] packed = lies.method == 8 ? deflated(content) : content;
        CRC32 crc = new CRC32();
        crc.update(content);
        long size = lies.size < 0 ? content.length : lies.size;
        int offset = body.size();
        byte[] local = (lies.localName.isEmpty() ? name : lies.localName).getBytes(StandardCharsets.UTF_8);
        byte[] central = name.getBytes(StandardCharsets.UTF_8);
        body.writeBytes(numbers(30)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) (UTF_8 | lies.flags))
                .putShort((short) lies.method)
                .putInt(0)
                .putInt((int) crc.getValue())
                .putInt(packed.length)
                .putInt((int) size)
                .putShort((short) local.length)
                .putShort((short) 0)
                .array());
        body.writeBytes(local);
        body.writeBytes(packed);
        directory.writeBytes(numbers(46)
                .putInt(0x02014b50)
                .putShort((short) (UNIX | 20))
                .putShort((short) 20)
                .putShort((short) (UTF_8 | lies.flags))
                .putShort((short) lies.method)
                .putInt(0)
                .putInt((int) crc.getValue())
                .putInt(packed.length)
                .putInt((int) size)
                .putShort((short) central.length)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(lies.mode << 16)
                .putInt(offset)
                .array());
        directory.writeBytes(central);
        entries++;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(numbers(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(body.size())
                .putShort((short) 0)
                .array());
        return all.toByteArray();
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
