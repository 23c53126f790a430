package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table ready to be set in any format; all texts are plain and escaped by the writer of the format.
 *
 * @param label stands before the finding: {@code Table 2. }, or empty for a table without a number
 * @param finding what the table shows, in a sentence without its full stop
 * @param subtitle what the numbers are
 * @param groups heads over several columns, after the first column; empty for none
 * @param columns heads of the columns, the row heads' first
 * @param notes what a reader must know, one paragraph each
 * @param data the numbers in full, the names of the columns first
 */
public record Table(
        String label,
        String finding,
        String subtitle,
        List<Group> groups,
        List<Column> columns,
        List<Row> body,
        List<Row> foot,
        List<String> notes,
        List<List<String>> data) {

    /** A head over {@code span} columns; an empty label leaves them without one. */
    public record Group(String label, int span) {}

    /**
     * A column.
     *
     * @param text whether it holds words, which start at the left, rather than numbers
     */
    public record Column(String label, boolean text) {

        static Column number(String label) {
            return new Column(label, false);
        }

        static Column text(String label) {
            return new Column(label, true);
        }
    }

    /**
     * A row.
     *
     * @param main sets it off as the one that counts
     * @param opening whether it heads the rows below it, up to the next of its kind
     * @param cells for an opening row heads of the columns below it, or none
     */
    public record Row(String label, boolean main, boolean opening, List<Cell> cells) {
        /** Returns a row of values. */
        public Row(String label, boolean main, List<Cell> cells) {
            this(label, main, false, cells);
        }

        /** Returns a row that heads those below it. */
        static Row opening(String label, List<Cell> heads) {
            return new Row(label, false, true, heads);
        }
    }

    /**
     * A cell.
     *
     * @param stars marks of significance behind the text, empty where an estimate earns none; null where there are never any
     * @param span the columns it covers
     * @param aside read out in place of a dash or an empty cell; never seen
     */
    public record Cell(String text, @Nullable String stars, int span, String aside) {
        /** Returns a cell of one column. */
        public static Cell of(String text) {
            return new Cell(text, null, 1, "");
        }

        static Cell starred(String text, String stars) {
            return new Cell(text, stars, 1, "");
        }

        static Cell across(String text, int span) {
            return new Cell(text, null, span, "");
        }

        /** Returns a dash, which is read out as the reason. */
        public static Cell none(String why) {
            return none(why, 1);
        }

        static Cell none(String why, int span) {
            return new Cell("\u2014", null, span, why);
        }

        /** Returns the text with its stars. */
        String printed() {
            return stars == null ? text : text + stars;
        }
    }

    /** Returns the same table under another label. */
    public Table labelled(String other) {
        return new Table(other, finding, subtitle, groups, columns, body, foot, notes, data);
    }

    /** Returns the column heads, each with its group before it where there are groups. */
    List<String> flatHeads() {
        List<String> heads = new ArrayList<>();
        heads.add(columns.get(0).label());
        int column = 1;
        for (Group group : groups) {
            for (int i = 0; i < group.span(); i++) {
                String head = columns.get(column++).label();
                heads.add(group.label().isEmpty() ? head : group.label() + ": " + head);
            }
        }
        while (column < columns.size()) {
            heads.add(columns.get(column++).label());
        }
        return heads;
    }
}
