package org.didactic.reproduce.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a part of a file. */
final class ZipSlice extends InputStream {
    private final FileChannel file;
    private final long end;
    private long at;

    ZipSlice(FileChannel file, long start, long length) {
        this.file = file;
        this.at = start;
        this.end = start + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (at == end) {
            return -1;
        }
        int count = file.read(ByteBuffer.wrap(buffer, offset, (int) Math.min(length, end - at)), at);
        at += Math.max(0, count);
        return count;
    }

    /** Returns whether nothing is left. */
    boolean isUsedUp() {
        return at == end;
    }
}
