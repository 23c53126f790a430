package org.didactic.reproduce.bundle;

import org.didactic.report.markup.Escape;

/** Names in Markdown as a reader types them. */
final class CodeSpan {
    private CodeSpan() {}

    /** Returns a span of code; a text that would end it, or a table's cell around it, is escaped text instead. */
    static String of(String text) {
        boolean plain = !text.isBlank()
                && text.equals(text.strip())
                && text.chars().noneMatch(each -> each == '`' || each == '|' || each < ' ' || each == 0x7f);
        return plain ? "`" + text + "`" : Escape.markdown(text);
    }
}
