package org.didactic.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of a file without quotation marks: every separator and every end of a line separates. */
final class PlainRecords implements Records {
    private final byte[] bytes;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int line;

    /** Returns the records of UTF-8 text without a byte-order mark. */
    PlainRecords(byte[] bytes, char separator) {
        this.bytes = bytes;
        this.separator = separator;
    }

    /** Returns whether no cell is quoted. */
    static boolean suffice(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '"') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String @Nullable [] next() {
        if (at >= bytes.length) {
            return null;
        }
        line++;
        cells.clear();
        int cell = at;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            if (bytes[at] == separator) {
                cells.add(text(cell));
                cell = at + 1;
            }
            at++;
        }
        cells.add(text(cell));
        boolean twoBytes = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
        at += twoBytes ? 2 : 1;
        return cells.toArray(new String[0]);
    }

    private String text(int from) {
        return new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    @Override
    public int line() {
        return line;
    }
}
