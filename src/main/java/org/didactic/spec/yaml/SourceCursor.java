package org.didactic.spec.yaml;

import org.didactic.text.Position;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A walk over the characters of the file, for {@link ScalarPositions}. */
final class SourceCursor {
    private final Reading reading;
    private int line;
    private int column;

    SourceCursor(Reading reading, int line, int column) {
        this.reading = reading;
        this.line = line;
        this.column = column;
    }

    Position position() {
        return reading.position(line, column);
    }

    void next(int characters) {
        column += characters;
    }

    void nextLine() {
        line++;
        column = 0;
    }

    void nextWhiteSpace() {
        if (column < width() && Character.isWhitespace(at(column))) {
            column++;
        }
    }

    void skipWhiteSpace() {
        while (line < reading.lines().size()) {
            while (column < width()) {
                if (!Character.isWhitespace(at(column))) {
                    return;
                }
                column++;
            }
            nextLine();
        }
    }

    /** Returns how many characters of the file stand for the one character of the text at this point. */
    int written(ScalarStyle style) {
        if (style == ScalarStyle.SINGLE_QUOTED && column < width() && at(column) == '\'') {
            return 2;
        }
        if (style != ScalarStyle.DOUBLE_QUOTED || column + 1 >= width() || at(column) != '\\') {
            return 1;
        }
        return switch (at(column + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private int width() {
        String text = line < reading.lines().size() ? reading.lines().get(line) : "";
        return text.codePointCount(0, text.length());
    }

    private int at(int index) {
        String text = reading.lines().get(line);
        return text.codePointAt(text.offsetByCodePoints(0, index));
    }
}
