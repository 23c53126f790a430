package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;

/** Expands to nothing and notes in which order tables and figures appear. */
final class NumberingPass implements Target {
    private final List<String> tables = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private boolean evidence;

    Numbering numbering() {
        return new Numbering(List.copyOf(tables), List.copyOf(figures), evidence);
    }

    @Override
    public String number(String id, String text) {
        return "";
    }

    @Override
    public String mention(Exhibit exhibit) {
        return "";
    }

    @Override
    public String citation(String text, String anchor) {
        return "";
    }

    @Override
    public String block(Block block) {
        evidence |= block.kind().equals(BlockDirective.EVIDENCE);
        if (block.kind().equals("table") && !tables.contains(block.key())) {
            tables.add(block.key());
        } else if (block.kind().equals("figure") && !figures.contains(block.key())) {
            figures.add(block.key());
        }
        return "";
    }
}
