package org.didactic.report.page;

import java.util.stream.Collectors;
import org.didactic.report.figure.FigureText;
import org.didactic.report.markup.Escape;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.Target;
import org.didactic.report.table.MarkdownTable;

/** Expands a narrative for {@code report.md}. */
record MarkdownTarget(Blocks blocks) implements Target {

    @Override
    public String number(String id, String text) {
        return Escape.markdown(text);
    }

    @Override
    public String mention(Exhibit exhibit) {
        return blocks.numbering().name(exhibit);
    }

    @Override
    public String citation(String text, String anchor) {
        return Escape.markdown(text);
    }

    @Override
    public String block(Block block) {
        return "\n"
                + switch (block.kind()) {
                    case "table" -> table(block.key());
                    case "figure" -> figure(block.key());
                    case "ledger" -> tables(block) + blocks.template("joins", "md");
                    case "support", "draws", "aggregates", "decompositions" -> tables(block);
                    case "published" -> blocks.published("md", MarkdownTable::write);
                    default -> blocks.template(block, "md");
                }
                + "\n";
    }

    private String tables(Block block) {
        return blocks.tables(block).stream()
                .map(each -> MarkdownTable.write(each.table()))
                .collect(Collectors.joining("\n"));
    }

    private String table(String key) {
        String path = String.valueOf(blocks.making(key).get("path"));
        return MarkdownTable.write(blocks.exhibits().table(key)) + "\nThis table as [CSV](" + path + ".csv), [LaTeX]("
                + path + ".tex).\n";
    }

    private String figure(String key) {
        DrawnFigure drawn = blocks.exhibits().figure(key);
        int number = blocks.numbering().of(new Exhibit(Exhibit.Kind.FIGURE, key));
        if (drawn == null) {
            return blocks.empty(key, number) + "\n";
        }
        FigureText text = drawn.figure().text();
        String path = "figures/" + Numbering.anchor(Exhibit.Kind.FIGURE, number);
        return "![" + Escape.markdown(text.title() + ". " + text.description()) + "](" + path + ".svg)\n\n**Figure "
                + number + ". " + Escape.markdown(text.title()) + ".** "
                + Escape.markdown(text.caption()) + " [PNG](" + path
                + ".png) \u00b7 [data](" + path
                + ".csv)\n";
    }
}
