package org.didactic.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.didactic.spec.SourceLayout.Encoding;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text file into UTF-8 without a byte-order mark. */
final class TextDecoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String file;
    private final Problems problems;
    private final List<String> remarks;

    /** Returns a decoding that tells what it saw from the bytes in the remarks. */
    TextDecoding(String file, Problems problems, List<String> remarks) {
        this.file = file;
        this.problems = problems;
        this.remarks = remarks;
    }

    /**
     * Returns the text as UTF-8, or null after reporting bytes that cannot be.
     *
     * @param declared null to look at the bytes: marks at the start, UTF-8, else Windows-1252
     */
    byte @Nullable [] utf8(byte[] bytes, @Nullable Encoding declared) {
        boolean marked = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        if (declared == Encoding.UTF_16 || (declared == null && marked)) {
            if (declared == null) {
                remarks.add("the file was read as UTF-16, as the mark at its start says");
            }
            boolean little = !marked && ZeroBytes.areMostlySecond(bytes);
            return decoded(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16, "UTF-16");
        }
        if (declared == Encoding.ISO_8859_1) {
            return decoded(bytes, StandardCharsets.ISO_8859_1, "ISO-8859-1");
        }
        if (declared == Encoding.WINDOWS_1252) {
            return decoded(bytes, WINDOWS, "Windows-1252");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Problem fault = Utf8Check.check(bytes, start, file);
        if (fault == null) {
            return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
        }
        if (marked || ZeroBytes.areMany(bytes)) {
            problems.add(new Problem(
                    Position.ofFile(file), "", "the file looks like UTF-16, not UTF-8", "declare `encoding: utf-16`"));
            return null;
        }
        byte[] guessed = declared == null && start == 0 ? asWindows(bytes) : null;
        if (guessed == null) {
            problems.add(fault);
        }
        return guessed;
    }

    private byte @Nullable [] asWindows(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return null;
            }
        }
        String text = text(bytes, WINDOWS);
        if (text == null) {
            return null;
        }
        remarks.add("the file is not UTF-8 and was read as Windows-1252; `encoding` says otherwise");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte @Nullable [] decoded(byte[] bytes, Charset charset, String name) {
        String text = text(bytes, charset);
        if (text == null || text.indexOf('\0') >= 0) {
            problems.add(new Problem(
                    Position.ofFile(file),
                    "",
                    "the file is not " + name,
                    "leave `encoding` out, and it is seen from the file"));
            return null;
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String text(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
