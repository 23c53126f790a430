package org.didactic.text;

/**
 * Text of a stranger's made fit for a line on a terminal: what would move the cursor, change colours, turn the direction
 * of reading or break the line shows as its code instead.
 */
public final class Shown {
    private static final int LONGEST = 600;
    private static final int END_KEPT = 200;

    private Shown() {}

    /** Returns the text on one line of bearable length; the middle of a longer one is left out. */
    public static String line(String text) {
        String line = lines(text.replaceAll("\\s+", " "));
        if (line.length() <= LONGEST) {
            return line;
        }
        int from = line.length() - END_KEPT;
        int to = LONGEST - END_KEPT - 1;
        to -= Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
        from += Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
        return line.substring(0, to) + "\u2026" + line.substring(from);
    }

    /** Returns the text with its line feeds and tabs, all other such characters as codes: {@code \x1b}. */
    public static String lines(String text) {
        if (text.codePoints().noneMatch(Shown::acts)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            if (!acts(each)) {
                shown.appendCodePoint(each);
            } else if (each < 0x100) {
                shown.append("\\x").append(each < 0x10 ? "0" : "").append(Integer.toHexString(each));
            } else {
                shown.append("\\u").append(Integer.toHexString(each));
            }
        });
        return shown.toString();
    }

    /** Control characters, directional formatting, line and paragraph separators, and halves of characters. */
    private static boolean acts(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                character == 0x061c
                        || character == 0x200e
                        || character == 0x200f
                        || character >= 0x202a && character <= 0x202e
                        || character >= 0x2066 && character <= 0x2069;
        };
    }
}
