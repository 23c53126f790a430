package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Position;
import org.didactic.text.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** One reading of one file: what was found wrong so far, and which ids are declared and referred to. */
final class Reading {
    private final String file;
    private final List<String> lines;
    private final Problems problems;
    private final References references = new References();

    Reading(String file, List<String> lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    References references() {
        return references;
    }

    List<String> lines() {
        return lines;
    }

    Position position(Node node) {
        return node.getStartMark().map(this::position).orElse(Position.ofFile(file));
    }

    /** Returns the place of the character at these zero-based coordinates. */
    Position position(int line, int column) {
        return new Position(file, line + 1, column + 1);
    }

    private Position position(Mark mark) {
        return position(mark.getLine(), mark.getColumn());
    }
}
