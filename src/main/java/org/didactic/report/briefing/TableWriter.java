package org.didactic.report.briefing;

import org.didactic.report.table.HtmlTable;
import org.didactic.report.table.MarkdownTable;
import org.didactic.report.table.Table;

/** Writes tables for one format, as finished markup where templates escape text. */
enum TableWriter {
    HTML {
        @Override
        Object write(Table table, String id) {
            return Markup.of(HtmlTable.write(table, id));
        }
    },
    MARKDOWN {
        @Override
        Object write(Table table, String id) {
            return MarkdownTable.write(table);
        }
    };

    /** Returns the table; {@code id} is unique on the page. */
    abstract Object write(Table table, String id);
}
