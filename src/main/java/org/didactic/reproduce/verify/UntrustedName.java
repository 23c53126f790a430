package org.didactic.reproduce.verify;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The path of a file below some folder as a package or a manifest gives it: with forward slashes, and suspect. */
final class UntrustedName {
    private static final int LONGEST_PART = 255;
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 20;

    private UntrustedName() {}

    /** Returns what is wrong with a name, in words that end a sentence, or null when it is harmless on every system. */
    static @Nullable String trouble(String name) {
        if (name.length() > LONGEST) {
            return "the name is longer than " + LONGEST + " characters";
        }
        if (name.codePoints().anyMatch(UntrustedName::isUnseen)) {
            return "the name holds characters that do not show";
        }
        if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            return "the name holds a backslash or a colon";
        }
        if (name.startsWith("/")) {
            return "the name starts at the root of the system";
        }
        String[] parts = name.split("/", -1);
        if (parts.length > DEEPEST) {
            return "the name has more than " + DEEPEST + " parts";
        }
        for (String part : parts) {
            if (part.equals("..")) {
                return "the name leaves the folder";
            }
            if (part.isEmpty() || part.endsWith(".") || part.endsWith(" ")) {
                return "a part of the name is empty or ends in a full stop or space";
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART) {
                return "a part of the name is longer than " + LONGEST_PART + " bytes";
            }
        }
        return null;
    }

    /** Returns the name in the form that is the same for names some system takes for one. */
    static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
