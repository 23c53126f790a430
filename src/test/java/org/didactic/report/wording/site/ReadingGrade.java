package org.didactic.report.wording.site;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grade of school that a text needs after Kincaid and others (1975): 0.39 words a sentence and 11.8 syllables a word,
 * less 15.59. Syllables are runs of vowels, without a silent e at the end; a number is one.
 */
final class ReadingGrade {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\u2019]+|[0-9][0-9.,%-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    static double of(String text) {
        int sentences = Math.max(1, text.split("[.;:](?:\\s|$)").length);
        int words = 0;
        int syllables = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            syllables += syllables(word.group().toLowerCase(Locale.ROOT));
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        String heard = word.length() > 3 ? word.replaceAll("(?<![aeiouyl])e$|(?<=[^aeioutd])ed$", "") : word;
        int runs = 0;
        Matcher vowels = VOWELS.matcher(heard);
        while (vowels.find()) {
            runs++;
        }
        return Math.max(1, runs);
    }
}
