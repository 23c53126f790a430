package org.didactic.report.narrative;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.text.Position;

/**
 * An expression in a narrative whose value would depend on the machine, the day or the workings of the template engine;
 * found when the narrative is read.
 */
final class RefusedExpression extends IOException {
    private static final long serialVersionUID = 1L;

    private static final Pattern REFUSED = Pattern.compile("\\.\\s*(?:now|locale|locale_object|localeObject|lang"
            + "|time_zone|timeZone|data_model|dataModel|globals|vars|version|output_encoding|outputEncoding"
            + "|url_escaping_charset|urlEscapingCharset|incompatible_improvements|incompatibleImprovements)\\b"
            + "|\\?\\s*(?:eval|interpret|api|new)\\b|<#(?:setting|ftl)\\b"
            // What one reader takes for the end of a comment and another does not, and escapes that could hide the
            // rest.
            + "|<#(?:comment|no[pP]arse)\\s*\\]|\\\\(?![-.:#])|(?<=<#include\\b[^>]{0,999})\\bparse\\s*=");
    private static final Pattern SQUARE_HEADER = Pattern.compile("\\s*\\[#ftl\\b");

    private final String template;
    private final int line;
    private final int column;
    private final String expression;

    private RefusedExpression(String template, int line, int column, String expression) {
        super("a narrative cannot use this (" + expression + ")");
        this.template = template;
        this.line = line;
        this.column = column;
        this.expression = expression;
    }

    /** Throws the first such expression in the source of a template. */
    static void throwIfAny(String template, String source) throws RefusedExpression {
        Matcher found = SQUARE_HEADER.matcher(source);
        if (found.lookingAt()
                || found.usePattern(REFUSED).reset(Expressions.of(source)).find()) {
            Position place = BoundName.position(template, source, found.start());
            throw new RefusedExpression(
                    template, place.line(), place.column(), found.group().replaceAll("\\s+", ""));
        }
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Returns what the author can write instead. */
    String remedy() {
        if (expression.equals(".now")) {
            return "write the date as text: the same input must give the same report on any day";
        }
        if (expression.equals("\\")) {
            return "join the texts with + instead of escapes beside ${…} in one text";
        }
        return expression.startsWith(".")
                ? "write it as text: a report does not depend on the machine it is made on"
                : "leave it out: a narrative consists of text, conditions, lists and the functions of the report";
    }
}
