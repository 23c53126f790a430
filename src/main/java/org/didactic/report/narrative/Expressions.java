package org.didactic.report.narrative;

import java.util.Arrays;
import org.didactic.report.narrative.ExpressionToken.Kind;
import org.didactic.report.narrative.TemplateParts.Part;

/**
 * The expressions and tags in the source of a template. Text, comments and the contents of strings are blanked, so that
 * what is left stands at its old place; what strings interpolate stays.
 */
final class Expressions {
    private Expressions() {}

    /** Returns a text as long as the source. */
    static String of(String source) {
        char[] kept = new char[source.length()];
        Arrays.fill(kept, ' ');
        for (Part part : TemplateParts.of(source)) {
            if (part.kind() == TemplateParts.Kind.TAG) {
                source.getChars(part.from(), part.from() + 2, kept, part.from());
            }
            for (ExpressionToken each : part.tokens()) {
                if (each.kind() != Kind.TEXT) {
                    source.getChars(each.from(), each.to(), kept, each.from());
                }
            }
        }
        return new String(kept);
    }
}
