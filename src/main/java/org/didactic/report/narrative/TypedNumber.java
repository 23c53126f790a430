package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.didactic.report.narrative.TemplateParts.Part;

/**
 * A number that somebody typed into a template.
 *
 * @param at its offset in the source
 * @param shown what stands there, with sign, the sign of per cent, or the word table or figure before it
 * @param exhibit {@code table} or {@code figure} where the number is that of one; empty otherwise
 */
record TypedNumber(int at, String shown, String exhibit) {
    /** Stands for a tag among the text of a template. */
    static final char TAG = '\u0002';

    /** Stands for what an expression gives. */
    private static final char GIVEN = '\u0001';

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?i:\\b(table|figure|fig)s?\\.?[\\s\u00a0~]+)|(?<![\\p{L}\\p{N}])[-\u2212+\u00b1](?=\\p{N}))?"
                    + "((?:(?<![\\p{L}\\p{N}.])[.])?\\p{N}+(?:[.,]\\p{N}+){0,9})(?:[ \u00a0]?%)?");

    /** Returns the numbers in the source of a template that a reader would see, in order. */
    static List<TypedNumber> in(String source, TypingRules rules) {
        List<Part> parts = TemplateParts.of(source);
        List<Part> told = QuotedParts.outside(parts, source);
        List<TypedNumber> found = new ArrayList<>();
        ShownLiterals literals = new ShownLiterals(rules.redefined());
        for (Part part : told) {
            for (ExpressionToken each : literals.of(part, source, rules.shown())) {
                if (!rules.isId(each)) {
                    numbers(each.text(), rules.phrases(), false).stream()
                            .map(number -> new TypedNumber(each.from(), number.shown, number.exhibit))
                            .forEach(found::add);
                }
            }
        }
        found.addAll(numbers(text(source, told), rules.phrases(), true));
        found.sort(Comparator.comparingInt(TypedNumber::at));
        return List.copyOf(found);
    }

    /** Returns whether a phrase stands in what a reader sees of a template, or in a text of its expressions. */
    static boolean holds(String source, Pattern phrase) {
        List<Part> parts = TemplateParts.of(source);
        return phrase.matcher(text(source, parts)).find()
                || parts.stream()
                        .flatMap(each -> each.tokens().stream())
                        .anyMatch(each -> phrase.matcher(each.text()).find());
    }

    private static List<TypedNumber> numbers(String text, List<Pattern> phrases, boolean lines) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return List.of();
        }
        List<TypedNumber> found = new ArrayList<>();
        BitSet harmless = HarmlessText.of(text, phrases, lines);
        do {
            boolean counts = IntStream.range(number.start(2), number.end(2))
                    .anyMatch(i -> !harmless.get(i) && HarmlessText.isNumber(text.charAt(i)));
            if (counts) {
                String word = number.group(1) == null ? "" : number.group(1).toLowerCase(Locale.ROOT);
                String shown = number.group().replaceAll("[\\s\u00a0~]+", " ");
                found.add(new TypedNumber(number.start(), shown, word.equals("fig") ? "figure" : word));
            }
        } while (number.find());
        return found;
    }

    /** The text that is shown, every character at its place in the source. */
    private static String text(String source, List<Part> parts) {
        char[] text = new char[source.length()];
        Arrays.fill(text, TAG);
        for (Part part : parts) {
            switch (part.kind()) {
                case TEXT -> source.getChars(part.from(), part.to(), text, part.from());
                case INTERPOLATION -> Arrays.fill(text, part.from(), part.to(), GIVEN);
                default -> {}
            }
        }
        return new String(text);
    }
}
