package org.didactic.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes an analysis file by its lines, words or values. */
final class YamlMutation {
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[\\w.+-]+|[^\\s\\w]");
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^,{}\\[\\]\n]+");

    private YamlMutation() {}

    static String of(String text, Draw draw) {
        int kind = draw.below(10);
        return kind < 2 ? line(text, draw) : kind < 4 ? word(text, draw) : value(text, draw);
    }

    private static String line(String text, Draw draw) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = draw.below(lines.size());
        switch (draw.below(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.add(draw.below(lines.size()), lines.remove(at));
            case 3 -> lines.set(at, "  " + lines.get(at));
            default -> lines.set(at, lines.get(at).replaceFirst("^ {1,2}", ""));
        }
        return String.join("\n", lines);
    }

    private static String word(String text, Draw draw) {
        List<String> words = found(WORD, text);
        return words.isEmpty()
                ? text
                : replaced(
                        WORD,
                        text,
                        draw.below(words.size()),
                        switch (draw.below(4)) {
                            case 0 -> "";
                            case 1 -> draw.of(words);
                            case 2 -> draw.of(words) + " " + draw.of(words);
                            default -> OddValues.yaml(draw);
                        });
    }

    private static String value(String text, Draw draw) {
        List<String> values = found(VALUE, text);
        return values.isEmpty()
                ? text
                : replaced(
                        VALUE, text, draw.below(values.size()), draw.yes(50) ? draw.of(values) : OddValues.yaml(draw));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group()).toList();
    }

    private static String replaced(Pattern pattern, String text, int which, String by) {
        Matcher found = pattern.matcher(text);
        for (int i = 0; i <= which; i++) {
            found.find();
        }
        return text.substring(0, found.start()) + by + text.substring(found.end());
    }
}
