package org.didactic.report.figure;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file in memory: 8 bits a pixel that point into a table of colours. Source: PNG specification,
 * second edition (ISO/IEC 15948). The JDK's writer gives the same picture, slower, and searches for plug-ins first.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** A tenth larger than the best and three times as fast. */
    private static final int COMPRESSION = 3;

    private static final byte INDEXED = 3;

    private PngFile() {}

    /** The file for an image of type {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put((byte) 8).put(INDEXED).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(file, "IHDR", header.array(), 13);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ColourTable table = new ColourTable(pixels);
        byte[] colours = new byte[3 * table.size()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (byte) (table.colour(i / 3) >> (16 - 8 * (i % 3)));
        }
        chunk(file, "PLTE", colours, colours.length);
        pixels(file, pixels, image.getWidth(), table);
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private static void pixels(ByteArrayOutputStream file, int[] pixels, int width, ColourTable table) {
        byte[] row = new byte[1 + width];
        byte[] packed = new byte[1 << 16];
        Deflater deflater = new Deflater(COMPRESSION);
        try {
            for (int start = 0; start < pixels.length; start += width) {
                fill(row, pixels, start, table);
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

    /** One row; the first byte says that it is stored as it is. */
    private static void fill(byte[] row, int[] pixels, int start, ColourTable table) {
        int colour = -1;
        byte index = 0;
        for (int x = 0; x < row.length - 1; x++) {
            if (pixels[start + x] != colour) {
                colour = pixels[start + x];
                index = table.index(colour);
            }
            row[1 + x] = index;
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
