package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.List;
import org.didactic.text.Position;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where each character of a scalar's text was written. Exact on one line, plain or quoted. Over several lines, where YAML
 * folds only white space, every other character is found by walking the text and the file side by side.
 */
public final class ScalarPositions {
    private final List<Position> positions;

    private ScalarPositions(List<Position> positions) {
        this.positions = positions;
    }

    /** Returns the place of the character at this index of the text; the index may be one past the end. */
    public Position at(int index) {
        return positions.get(Math.min(index, positions.size() - 1));
    }

    static ScalarPositions of(ScalarNode scalar, Reading reading) {
        String text = scalar.getValue();
        Mark start = scalar.getStartMark().orElse(null);
        if (start == null) {
            return new ScalarPositions(List.of(reading.position(scalar)));
        }
        SourceCursor source = new SourceCursor(reading, start.getLine(), start.getColumn());
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            source.nextLine();
        } else if (style != ScalarStyle.PLAIN) {
            source.next(1);
        }
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character)) {
                add(positions, source.position(), character);
                source.nextWhiteSpace();
                continue;
            }
            source.skipWhiteSpace();
            add(positions, source.position(), character);
            source.next(source.written(style));
        }
        positions.add(source.position());
        return new ScalarPositions(positions);
    }

    private static void add(List<Position> positions, Position position, int character) {
        for (int unit = 0; unit < Character.charCount(character); unit++) {
            positions.add(position);
        }
    }
}
