package org.didactic.report.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.didactic.report.narrative.TemplateParts.Part;

/** Knows what the author declares to be quoted. */
final class QuotedParts {
    /** The macro around it. */
    static final String NAME = "quoted";

    private QuotedParts() {}

    /** Returns the pieces of a template that do not stand between {@code <@quoted>} and its end. */
    static List<Part> outside(List<Part> parts, String source) {
        List<Part> outside = new ArrayList<>();
        Deque<Boolean> open = new ArrayDeque<>();
        for (Part part : parts) {
            boolean macro = source.startsWith("<@", part.from()) && part.kind() == TemplateParts.Kind.TAG;
            if (part.kind() == TemplateParts.Kind.END_TAG && source.startsWith("</@", part.from()) && !open.isEmpty()) {
                open.pop();
            }
            if (!open.contains(true)) {
                outside.add(part);
            }
            if (macro && !closesItself(part)) {
                open.push(!part.tokens().isEmpty() && part.tokens().get(0).is(NAME));
            }
        }
        return outside;
    }

    private static boolean closesItself(Part part) {
        int last = part.tokens().size() - 1;
        return last >= 0 && part.tokens().get(last).is("/");
    }
}
