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
            "split");

    /** Those whose result holds texts of their arguments, but no numbers. */
    private static final List<String> MEASURING =
            List.of("left_pad", "right_pad", "truncate", "truncate_w", "truncate_c", "chunk");

    private static final List<String> PLACES = List.of("index", "counter", "has_next", "is_first", "is_last");
    private static final List<String> COMPARING = List.of("gt", "gte", "lt", "lte", "<", ">");

    /**
     * Returns the literals of an interpolation or tag that may be shown, in order. Whole numbers that a list only steps
     * through, to look up or to compare by them, are not.
     *
     * @param names those whose values are shown in any template of the study
     */
    List<ExpressionToken> of(Part part, String source, Set<String> names) {
        List<ExpressionToken> tokens = part.tokens();
        int as = listed(part, source);
        boolean steps = as > 0 && tokens.stream().skip(as).noneMatch(each -> names.contains(each.text()));
        return shownIn(part, source).stream()
                .filter(each -> isLiteral(each) && !(steps && isWhole(each)))
                .toList();
    }

    /** Returns the names in an interpolation or tag whose values may be shown. */
    List<String> names(Part part, String source) {
        List<ExpressionToken> tokens = part.tokens();
        int as = listed(part, source);
        int declared = as > 0 ? tokens.get(as - 1).from() : Integer.MAX_VALUE;
        return shownIn(part, source).stream()
                .filter(each -> each.kind() == Kind.NAME && each.from() < declared)
                .map(ExpressionToken::text)
                .toList();
    }

    private static boolean isWhole(ExpressionToken token) {
        return token.kind() == Kind.NUMBER && token.text().indexOf('.') < 0;
    }

    /** The place of the first name that a list gives to its items; 0 for all else. */
    private static int listed(Part part, String source) {
        List<ExpressionToken> tokens = part.tokens();
        boolean list = source.startsWith("<#", part.from())
                && !tokens.isEmpty()
                && tokens.get(0).is("list");
        for (int i = tokens.size() - 2; list && i > 1; i--) {
            if (tokens.get(i).is("as")) {
                return i + 1;
            }
        }
        return 0;
    }

    private List<ExpressionToken> shownIn(Part part, String source) {
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

    /** Where a token stands, by what its value comes to. */
    private enum Place {
        SHOWN,
        /** Numbers here only say how long something is. */
        LENGTH,
        SILENT
    }

    private List<ExpressionToken> shown(List<ExpressionToken> tokens, boolean tag) {
        List<ExpressionToken> shown = new ArrayList<>();
        Deque<Place> places = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            ExpressionToken token = tokens.get(i);
            Place place = places.isEmpty() ? Place.SHOWN : places.peek();
            if (token.is("(")) {
                places.push(place == Place.SILENT ? place : inBracket(tokens, i));
            } else if (token.is("[")) {
                boolean picks = i > (tag ? 1 : 0) && isOperand(tokens.get(i - 1));
                places.push(picks ? Place.SILENT : place);
            } else if (token.is("{")) {
                places.push(place);
            } else if ((token.is(")") || token.is("]") || token.is("}")) && !places.isEmpty()) {
                places.pop();
            } else if (token.kind() != Kind.SIGN && place != Place.SILENT && !isCompared(tokens, i, tag)) {
                boolean length = place == Place.LENGTH && token.kind() == Kind.NUMBER;
                if (!length && !isCounter(tokens, i) && !isOfLoop(tokens, i)) {
                    shown.add(token);
                }
            }
        }
        return shown;
    }

    /** Whether a one is added to an index, which counts from zero. */
    private static boolean isCounter(List<ExpressionToken> tokens, int at) {
        return at > 2
                && tokens.get(at).text().equals("1")
                && tokens.get(at - 1).is("+")
                && tokens.get(at - 2).is("index")
                && tokens.get(at - 3).is("?");
    }

    /** Whether of a list's item only its place is asked. */
    private static boolean isOfLoop(List<ExpressionToken> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).kind() == Kind.NAME
                && tokens.get(at + 1).is("?")
                && PLACES.contains(tokens.get(at + 2).text());
    }

    private Place inBracket(List<ExpressionToken> tokens, int bracket) {
        if (isAsked(tokens, bracket)) {
            return Place.SILENT;
        }
        boolean measured = bracket > 1
                && tokens.get(bracket - 2).is("?")
                && MEASURING.contains(tokens.get(bracket - 1).text());
        return measured ? Place.LENGTH : Place.SHOWN;
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
