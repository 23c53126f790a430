package org.didactic.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the first byte of a file that cannot be UTF-8 text. */
public final class Utf8Check {
    private static final int CHUNK = 1 << 14;

    private Utf8Check() {}

    /** Returns what is wrong with the bytes, or null when they are UTF-8 without NUL. */
    public static @Nullable Problem check(byte[] bytes, int start, String file) {
        if (hasUtf16Mark(bytes)) {
            return new Problem(Position.ofFile(file), "", "the file is UTF-16, not UTF-8", "save it as \"CSV UTF-8\"");
        }
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Problem(
                        position(bytes, i, file),
                        "",
                        String.format(
                                Locale.ROOT, "byte %d of the line is NUL, which no CSV file has", byteOfLine(bytes, i)),
                        "the file is a spreadsheet or damaged: export it as \"CSV UTF-8\"");
            }
        }
        int bad = firstMalformed(bytes, start);
        if (bad < 0) {
            return null;
        }
        String latin1 = new String(bytes, bad, 1, StandardCharsets.ISO_8859_1);
        boolean printable = !Character.isISOControl(latin1.charAt(0));
        return new Problem(
                position(bytes, bad, file),
                "",
                String.format(
                        Locale.ROOT, "byte %d of the line is not UTF-8 (0x%02X)", byteOfLine(bytes, bad), bytes[bad]),
                (printable ? "the file is Latin-1, where that byte is '" + latin1 + "': " : "")
                        + "save it as \"CSV UTF-8\"");
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static int firstMalformed(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static Position position(byte[] bytes, int at, String file) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean loneReturn = bytes[i] == '\r' && bytes[i + 1] != '\n';
            line += bytes[i] == '\n' || loneReturn ? 1 : 0;
        }
        return new Position(file, line, 0);
    }

    private static int byteOfLine(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') {
            start--;
        }
        return at - start + 1;
    }
}
