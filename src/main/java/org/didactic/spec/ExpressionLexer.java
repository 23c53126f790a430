package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.spec.ExpressionToken.Kind;

/** Cuts an expression into its words. */
final class ExpressionLexer {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_.][\\p{L}\\p{M}\\p{N}_.]*");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Pattern SYMBOL = Pattern.compile("==|!=|<=|>=|[-+*/^<>(),]");

    private final String text;
    private int next = 0;

    private ExpressionLexer(String text) {
        this.text = text;
    }

    /** Returns the words, the last of which is {@link Kind#END}. */
    static List<ExpressionToken> tokens(String text) throws ExpressionFault {
        ExpressionLexer lexer = new ExpressionLexer(text);
        List<ExpressionToken> tokens = new ArrayList<>();
        ExpressionToken token;
        do {
            token = lexer.token();
            tokens.add(token);
        } while (token.kind() != Kind.END);
        return tokens;
    }

    private ExpressionToken token() throws ExpressionFault {
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int start = next;
        if (start == text.length()) {
            return new ExpressionToken(Kind.END, "", start);
        }
        char first = text.charAt(start);
        if (first == '\'') {
            return new ExpressionToken(Kind.TEXT, quoted('\''), start);
        }
        if (first == '`') {
            return new ExpressionToken(Kind.QUOTED_NAME, quoted('`'), start);
        }
        if (matches(NUMBER)) {
            return number(start);
        }
        if (matches(WORD)) {
            return new ExpressionToken(Kind.WORD, text.substring(start, next), start);
        }
        if (matches(SYMBOL)) {
            return new ExpressionToken(Kind.SYMBOL, text.substring(start, next), start);
        }
        String stray = text.substring(start, text.offsetByCodePoints(start, 1));
        throw new ExpressionFault(start, "unexpected character (" + stray + ")", remedy(stray));
    }

    private boolean matches(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(next, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        next = matcher.end();
        return true;
    }

    private ExpressionToken number(int start) throws ExpressionFault {
        String digits = text.substring(start, next);
        if (matches(WORD)) {
            String name = text.substring(start, next);
            throw new ExpressionFault(
                    start,
                    "neither a number nor a name (" + name + ")",
                    "`" + name + "` in backticks, if it is a column");
        }
        if (Double.isInfinite(Double.parseDouble(digits))) {
            throw new ExpressionFault(start, "the number is too large (" + digits + ")", "a smaller number");
        }
        return new ExpressionToken(Kind.NUMBER, digits, start);
    }

    /** Returns what stands between two quotes; a doubled quote stands for one. */
    private String quoted(char quote) throws ExpressionFault {
        int start = next++;
        StringBuilder inside = new StringBuilder();
        while (next < text.length()) {
            char character = text.charAt(next++);
            if (character != quote) {
                inside.append(character);
            } else if (next < text.length() && text.charAt(next) == quote) {
                inside.append(quote);
                next++;
            } else {
                return inside.toString();
            }
        }
        throw new ExpressionFault(start, "this " + quote + " is never closed", "add the closing " + quote);
    }

    private static String remedy(String stray) {
        return switch (stray) {
            case "=" -> "== for a comparison";
            case "&" -> "and";
            case "|" -> "or";
            case "!" -> "not";
            case "\"" -> "single quotes around a text";
            case "\u2212", "\u2013" -> "the hyphen - as minus";
            case "[", "{" -> "round brackets";
            default -> "backticks around a name that contains it";
        };
    }
}
