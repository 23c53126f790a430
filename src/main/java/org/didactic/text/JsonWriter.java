package org.didactic.text;

import java.util.List;
import java.util.Locale;

/**
 * Writes JSON with two spaces of indentation; what holds only texts and numbers stands on one line, so that a row of a
 * matrix is a line of the file.
 */
final class JsonWriter {
    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    static String write(Json value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, "\n");
        return writer.text.toString();
    }

    private void value(Json value, String lineStart) {
        if (value instanceof Json.Text string) {
            quote(string.value());
        } else if (value instanceof Json.Literal literal) {
            text.append(literal.text());
        } else if (value instanceof Json.Array array) {
            array(array.values(), lineStart);
        } else if (value instanceof Json.Object object) {
            object(object.members(), lineStart);
        }
    }

    private void array(List<Json> values, String lineStart) {
        boolean onOneLine = values.stream().allMatch(JsonWriter::isScalar);
        String separator = onOneLine ? "" : lineStart + "  ";
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : onOneLine ? ", " : ",").append(separator);
            value(values.get(i), lineStart + "  ");
        }
        text.append(onOneLine ? "" : lineStart).append(']');
    }

    private void object(List<Json.Member> members, String lineStart) {
        text.append('{');
        for (int i = 0; i < members.size(); i++) {
            text.append(i == 0 ? "" : ",").append(lineStart).append("  ");
            quote(members.get(i).name());
            text.append(": ");
            value(members.get(i).value(), lineStart + "  ");
        }
        text.append(members.isEmpty() ? "" : lineStart).append('}');
    }

    private static boolean isScalar(Json value) {
        return value instanceof Json.Text || value instanceof Json.Literal;
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || isLoneSurrogate(string, i)) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** Half a character outside the basic plane, which UTF-8 cannot hold. */
    private static boolean isLoneSurrogate(String string, int index) {
        char c = string.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == string.length() || !Character.isLowSurrogate(string.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(string.charAt(index - 1)));
    }
}
