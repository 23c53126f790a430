package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.text.Position;

/**
 * A name that a narrative hands to a function or a macro as a text in quotes, which can be looked up before anything is
 * expanded.
 *
 * @param macro whether it is handed to a macro ({@code <@table "visits"/>}) and not to a function ({@code est("…")})
 * @param by the function or macro
 * @param name what stands between the quotes
 * @param at the offset of the function's name or of the macro's tag in the source
 */
record BoundName(boolean macro, String by, String name, int at) {
    private static final String TEXT = "([\"'])([^\"'$#\\\\]*)\\2\\s*";
    private static final Pattern FUNCTION = Pattern.compile("(?<![\\w.?@#])(\\w+)\\(\\s*" + TEXT + "\\)");
    private static final Pattern MACRO = Pattern.compile("<@(\\w+)\\s+" + TEXT + "/?>");

    /** Returns the names in the source of a narrative, in its order within each kind; comments hold none. */
    static List<BoundName> of(String source) {
        String expressions = Expressions.of(source);
        List<BoundName> names = new ArrayList<>();
        for (Pattern pattern : List.of(FUNCTION, MACRO)) {
            Matcher found = pattern.matcher(source);
            while (found.find()) {
                if (expressions.startsWith(found.group(1), found.start(1))) {
                    names.add(new BoundName(pattern.equals(MACRO), found.group(1), found.group(3), found.start()));
                }
            }
        }
        return names;
    }

    /** Returns the line and column of an offset. */
    static Position position(String file, String source, int at) {
        String before = source.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(file, line, at - before.lastIndexOf('\n'));
    }
}
