package org.didactic.report.figure;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file in memory: 8-bit RGB, each row stored as its difference from the row above. Source: PNG specification,
 * second edition (ISO/IEC 15948). The JDK's writer gives the same picture, slower, and searches for plug-ins first.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int COMPRESSION = 5;
    private static final byte UP = 2;

    private PngFile() {}

    /** The file for an image of type {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(file, "IHDR", header.array(), 13);
        pixels(file, image);
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private static void pixels(ByteArrayOutputStream file, BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + 3 * width];
        row[0] = UP;
        byte[] packed = new byte[1 << 16];
        Deflater deflater = new Deflater(COMPRESSION);
        try {
            for (int start = 0; start < pixels.length; start += width) {
                for (int x = 0; x < width; x++) {
                    int here = pixels[start + x];
                    int above = start == 0 ? 0 : pixels[start + x - width];
                    row[1 + 3 * x] = (byte) ((here >> 16) - (above >> 16));
                    row[2 + 3 * x] = (byte) ((here >> 8) - (above >> 8));
                    row[3 + 3 * x] = (byte) (here - above);
                }
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    data(file, packed, deflater.deflate(packed));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                data(file, packed, deflater.deflate(packed));
            }
        } finally {
            deflater.end();
        }
    }

    private static void data(ByteArrayOutputStream file, byte[] packed, int length) {
        if (length > 0) {
            chunk(file, "IDAT", packed, length);
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        file.writeBytes(name);
        file.write(content, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
