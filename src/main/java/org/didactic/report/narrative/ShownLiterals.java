package org.didactic.report.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.didactic.report.narrative.ExpressionToken.Kind;
import org.didactic.report.narrative.TemplateParts.Part;

/**
 * Finds the texts and numbers in expressions that may come to be shown: neither ids handed to the functions and macros of
 * a report, nor what is compared, nor indexes.
 *
 * @param redefined names that the narrative gives a meaning of its own, so that they need not be those of a report
 */
record ShownLiterals(Set<String> redefined) {
    /** Directives that show nothing of what stands in them. */
    private static final List<String> SILENT = List.of(
            "if",
            "elseif",
            "switch",
            "case",
            "on",
            "include",
            "import",
            "ftl",
            "outputformat",
            "stop",
            "else",
            "default");

    /** Built-ins whose result holds nothing of their arguments. */
    private static final List<String> ASKING = List.of(
            "contains",
            "starts_with",
            "ends_with",
            "index_of",
            "last_index_of",
            "seq_contains",
            "seq_index_of",
            "seq_last_index_of",
            "matches",
            "substring",
            "keep_before",
            "keep_after",
            "remove_beginning",
            "remove_ending",
            "truncate",
            "truncate_w",
            "truncate_c",
            "split",
            "chunk");

    private static final List<String> COMPARING = List.of("gt", "gte", "lt", "lte", "<", ">");

    /** Returns the literals of an interpolation or tag that may be shown, in order. */
    List<ExpressionToken> of(Part part, String source) {
        boolean tag = part.kind() == TemplateParts.Kind.TAG;
        List<ExpressionToken> tokens = part.tokens();
        if (tag && !tokens.isEmpty()) {
            String name = tokens.get(0).text();
            boolean directive = source.startsWith("<#", part.from());
            boolean ours = NarrativeCheck.MACROS.contains(name) || name.equals(NarrativeCheck.BLOCK);
            if (directive ? SILENT.contains(name) : ours && !redefined.contains(name) && !isMember(tokens)) {
                return List.of();
            }
        }
        return shown(tokens, tag);
    }

    private static boolean isMember(List<ExpressionToken> tokens) {
        return tokens.size() > 1 && tokens.get(1).is(".");
    }

    private List<ExpressionToken> shown(List<ExpressionToken> tokens, boolean tag) {
        List<ExpressionToken> shown = new ArrayList<>();
        Deque<Boolean> silent = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            ExpressionToken token = tokens.get(i);
            boolean inside = !silent.isEmpty() && silent.peek();
            if (token.is("(")) {
                silent.push(inside || isAsked(tokens, i));
            } else if (token.is("[")) {
                silent.push(inside || i > (tag ? 1 : 0) && isOperand(tokens.get(i - 1)));
            } else if (token.is("{")) {
                silent.push(inside);
            } else if ((token.is(")") || token.is("]") || token.is("}")) && !silent.isEmpty()) {
                silent.pop();
            } else if (isLiteral(token) && !inside && !isCompared(tokens, i, tag)) {
                shown.add(token);
            }
        }
        return shown;
    }

    /** Whether a bracket opens the arguments of a function of the report, or of a built-in that only looks at them. */
    private boolean isAsked(List<ExpressionToken> tokens, int bracket) {
        if (bracket == 0 || tokens.get(bracket - 1).kind() != Kind.NAME) {
            return false;
        }
        String name = tokens.get(bracket - 1).text();
        ExpressionToken before = bracket > 1 ? tokens.get(bracket - 2) : null;
        if (before != null && before.is("?")) {
            return ASKING.contains(name);
        }
        boolean member = before != null && before.is(".");
        return !member && BoundNumbers.NAMES.contains(name) && !redefined.contains(name);
    }

    /** Whether a bracket behind this token picks something from it. */
    private static boolean isOperand(ExpressionToken token) {
        boolean word = token.kind() == Kind.NAME && !token.is("in") && !token.is("as");
        return word || token.kind() == Kind.TEXT || token.is(")") || token.is("]");
    }

    private static boolean isLiteral(ExpressionToken token) {
        return token.kind() == Kind.NUMBER || token.kind() == Kind.TEXT;
    }

    /** Whether a literal is one side of a comparison; in a tag a single equals sign gives a value instead. */
    private static boolean isCompared(List<ExpressionToken> tokens, int at, boolean tag) {
        String before = sign(tokens, at - 1);
        String after = sign(tokens, at + 1);
        boolean gives = tag && !List.of("=", "!", "<", ">").contains(sign(tokens, at - 2));
        return COMPARING.contains(before)
                || before.equals("=") && !gives
                || COMPARING.contains(after)
                || (after.equals("=") || after.equals("!"))
                        && sign(tokens, at + 2).equals("=")
                || after.equals("=") && !tag;
    }

    private static String sign(List<ExpressionToken> tokens, int at) {
        boolean none = at < 0 || at >= tokens.size() || isLiteral(tokens.get(at));
        return none ? "" : tokens.get(at).text();
    }
}
