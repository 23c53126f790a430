package org.didactic.reproduce.verify;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The size of a PNG in pixels, which stands in its first bytes (PNG specification, section 11.2.2). */
record PictureSize(int width, int height) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int HEAD = 24;

    /** Returns the size, 0 by 0 for what is no PNG. */
    static PictureSize of(byte[] png) {
        if (png.length < HEAD || !Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            return new PictureSize(0, 0);
        }
        ByteBuffer head = ByteBuffer.wrap(png);
        return new PictureSize(head.getInt(WIDTH_AT), head.getInt(HEIGHT_AT));
    }

    @Override
    public String toString() {
        return width + " by " + height + " pixels";
    }
}
