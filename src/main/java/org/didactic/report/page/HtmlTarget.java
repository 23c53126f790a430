package org.didactic.report.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.report.figure.FigureText;
import org.didactic.report.markup.Escape;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.Target;
import org.didactic.report.table.HtmlTable;
import org.didactic.report.table.Table;

/**
 * Expands a narrative for the page. Markdown cannot hold what the page shows, so each piece of HTML is kept aside and a
 * mark of private-use characters stands in its place until the Markdown is rendered. Used for one page.
 */
final class HtmlTarget implements Target {
    private final Blocks blocks;
    /** Where a piece belongs: inside the text, or inside an attribute such as the description of a picture. */
    private static final Pattern MARK = Pattern.compile("\ue000([0-9]+)\ue001");

    /**
     * Something the page shows.
     *
     * @param plain the same for an attribute, where no tag can stand; empty for a block
     */
    private record Piece(String html, String plain) {
        boolean block() {
            return plain.isEmpty();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final SharedGlyphs glyphs = new SharedGlyphs();
    private final Set<String> ids = new LinkedHashSet<>();

    HtmlTarget(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Returns the HTML with all pieces in their places. */
    String fill(String html) {
        StringBuilder filled = new StringBuilder(html.length() * 4);
        Matcher mark = MARK.matcher(html);
        int from = 0;
        while (mark.find()) {
            int start = mark.start();
            int end = mark.end();
            Piece piece = piece(mark.group(1));
            boolean inTag = html.lastIndexOf('<', start) > html.lastIndexOf('>', start);
            boolean alone = html.startsWith("<p>", start - 3) && html.startsWith("</p>", end);
            if (!inTag && alone && piece.block()) {
                filled.append(html, from, start - 3).append(piece.html);
                from = end + 4;
            } else {
                filled.append(html, from, start).append(inTag ? Escape.html(piece.plain) : piece.html);
                from = end;
            }
        }
        return filled.append(html, from, html.length()).toString();
    }

    /** The piece with this number; a mark that we did not make holds nothing. */
    private Piece piece(String digits) {
        return new BigInteger(digits).compareTo(BigInteger.valueOf(pieces.size())) < 0
                ? pieces.get(Integer.parseInt(digits))
                : new Piece("", "");
    }

    @Override
    public String number(String id, String text) {
        int table = blocks.tableOf(id);
        String title = " title=\"" + Escape.html(id) + "\">" + Escape.html(text);
        String html = table == 0
                ? "<span class=\"num\"" + title + "</span>"
                : "<a class=\"num\" href=\"#" + Numbering.anchor(Exhibit.Kind.TABLE, table) + "\"" + title + "</a>";
        return mark(new Piece(html, text));
    }

    @Override
    public String mention(Exhibit exhibit) {
        String anchor = Numbering.anchor(exhibit.kind(), blocks.numbering().of(exhibit));
        String name = blocks.numbering().name(exhibit);
        return mark(new Piece("<a href=\"#" + anchor + "\">" + name + "</a>", name));
    }

    @Override
    public String citation(String text, String anchor) {
        return mark(new Piece("<a href=\"#" + anchor + "\">" + Escape.html(text) + "</a>", text));
    }

    @Override
    public String block(Block block) {
        String html = switch (block.kind()) {
            case "table" -> table(block.key());
            case "figure" -> figure(block.key());
            case "ledger", "support", "draws", "aggregates", "decompositions" -> tables(block);
            case "published" -> blocks.published("html", each -> small(each, "published-differences"));
            default -> blocks.template(block, "html");
        };
        return "\n\n" + mark(new Piece(html, "")) + "\n\n";
    }

    private String mark(Piece piece) {
        pieces.add(piece);
        return "\ue000" + (pieces.size() - 1) + "\ue001";
    }

    private String tables(Block block) {
        StringBuilder html = new StringBuilder();
        blocks.tables(block)
                .forEach(each ->
                        html.append(HtmlTable.write(each.table(), unique(block.kind() + "-" + each.outcome()))));
        if (block.kind().equals("ledger")) {
            html.append(blocks.template("joins", "html"));
        }
        return "<div class=\"tables\">\n" + html + "</div>\n";
    }

    private String table(String key) {
        int number = blocks.numbering().of(new Exhibit(Exhibit.Kind.TABLE, key));
        String anchor = Numbering.anchor(Exhibit.Kind.TABLE, number);
        if (!ids.add(anchor)) {
            return "<p>See <a href=\"#" + anchor + "\">Table " + number + "</a>.</p>";
        }
        Map<String, Object> model = new LinkedHashMap<>(blocks.making(key));
        model.put("table", html(HtmlTable.write(blocks.exhibits().table(key), anchor)));
        return blocks.templates().expandBundled("blocks/table.html.ftl", model);
    }

    private String figure(String key) {
        int number = blocks.numbering().of(new Exhibit(Exhibit.Kind.FIGURE, key));
        String anchor = Numbering.anchor(Exhibit.Kind.FIGURE, number);
        DrawnFigure drawn = blocks.exhibits().figure(key);
        if (drawn == null) {
            String id = ids.add(anchor) ? " id=\"" + anchor + "\"" : "";
            return "<p class=\"note\"" + id + ">" + blocks.empty(key, number) + "</p>";
        }
        if (!ids.add(anchor)) {
            return "<p>See <a href=\"#" + anchor + "\">Figure " + number + "</a>.</p>";
        }
        FigureText text = drawn.figure().text();
        List<String> data = new ArrayList<>();
        drawn.figure().tables().forEach((end, table) -> data.add(small(table, anchor + "-" + end)));
        return blocks.templates()
                .expandBundled(
                        "blocks/figure.html.ftl",
                        Map.of(
                                "anchor", anchor,
                                "number", Integer.toString(number),
                                "svg", html(svg(key, drawn.svg())),
                                "finding", text.title(),
                                "caption", text.caption(),
                                "data", html(String.join("", data)),
                                "path", "figures/" + anchor));
    }

    private String svg(String key, String svg) {
        if (ExhibitFamily.of(Exhibit.Kind.FIGURE, key) != null) {
            return glyphs.shared(svg);
        }
        glyphs.keep(svg);
        return svg;
    }

    private String small(Table table, String id) {
        return HtmlTable.write(table, unique(id));
    }

    private String unique(String id) {
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Finished HTML that a template must not escape again. */
    static Object html(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
