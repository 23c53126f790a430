package org.didactic.report.narrative;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Digits in a text that are no results: years and dates, numbers of sections, of list items and of versions, footnotes,
 * addresses, names with digits, and phrases that the author declares.
 */
final class HarmlessText {
    private static final String NUMBERS = "\\p{N}+(?:\\.\\p{N}+){0,9}";
    private static final String YEAR = "(?:(?:19|20)\\d\\d|2100)";

    private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
    private static final String GAP = "[\\s\u00a0~]+";

    /** Only the first group is harmless; where there is none, the whole. */
    private static final List<Pattern> ANYWHERE = Stream.of(
                    // 2016, 1990s, 2016-17, 2016/17, 2016–2022, 2016-04-01; no −2016, £2016, 2016 %, 2,016 or 2016.5
                    "(?<![\\p{N}\u2212\u00b1+£$€])(?<!\\p{N}[.,])(?<!(?:^|[\\s(])-)(?<!\\b[Nn][ \u00a0]?=[ \u00a0]?)"
                            + YEAR + "(?:[-\u2010-\u2014/](?:"
                            + YEAR
                            + "|\\d\\d(?:-\\d\\d)?)(?!\\p{N}))?(?!\\p{N}|[.,]\\p{N}|[\\s\u00a0]*(?:%|per cent|percent))",
                    // COVID-19, A2, mid-2016, km²
                    "(?<![\\p{L}\\p{N}_])\\p{L}[\\p{L}\\p{N}_]*(?:[-\u2010\u2011][\\p{L}\\p{N}_]+){0,9}+(?!\\p{N}|[.,]\\p{N})",
                    "(?:\\b(?:[Ss]ections?|[Aa]ppendix|[Aa]ppendices|[Cc]hapters?|Parts?|Annex(?:es)?)|§+)[\\s\u00a0~]+"
                            + NUMBERS + "(?:(?:,|,? and| to| or|[-\u2013])[\\s\u00a0~]*" + NUMBERS
                            + ")*(?![,.]?\\p{N})",
                    // 12 March, 1st of April, 3 and 4 May, 1–31 March; March 12, 2021; 01/04/2016
                    "(?<![\\p{L}\\p{N}\u2212\u00b1+£$€])(?<!\\p{N}[.,])(?<!(?:^|[\\s(])-)" + DAY
                            + "(?:(?:-|\u2013|" + GAP + "(?:and|or|to)" + GAP + ")" + DAY + ")?(?:" + GAP + "of)?" + GAP
                            + MONTH + "(?!\\p{L})",
                    "\\b" + MONTH + GAP + DAY + "," + GAP + YEAR + "(?!\\p{N}|[.,]\\p{N})",
                    "(?<![\\p{L}\\p{N}.,/\u2212-])\\d{1,2}/\\d{1,2}/" + YEAR + "(?![\\p{N}/]|[.,]\\p{N})",
                    // Version 4.2.2: two points are in no result
                    "(?<![\\p{N}.,\u2212\u00b1+-])\\d{1,3}(?:\\.\\d{1,2}){2,3}(?!\\p{N}|[.,]\\p{N})",
                    "\\bIS[BS]N(?:-1[03])?:?[ \u00a0](?:97[89][- ]?)?\\d(?:[- ]?[\\dXx]){6,9}(?!\\p{N}|[.,]\\p{N})",
                    "\\[\\^[^\\]\\s]+\\]",
                    "(?i)\\b(?:https?://|www\\.|doi:|mailto:)[^\\s\\p{Cntrl}]+",
                    "\\b10\\.\\d{4,9}/[^\\s\\p{Cntrl}]+",
                    "\\](\\([ \\t]*(?:<[^>\\p{Cntrl}]{0,999}+>|[^\\s)<\\p{Cntrl}]{1,999}+))(?=[ \\t]*\\)|\\s+[\"'(])")
            .map(Pattern::compile)
            .toList();

    /** What is harmless at the start of a line. */
    private static final List<Pattern> IN_LINES = Stream.of(
                    // ## 2 Data, ## 1.2 Data; no ## 16 sites joined
                    "^ {0,3}#{1,6}[ \\t]+(" + NUMBERS + "[.):]?)(?=[ \\t]++\\P{Ll})",
                    "^ {0,3}#{1,6}[ \\t][^\\n]*(\\{#[^{}\\p{Cntrl}]{0,999}+\\})[ \\t]*$",
                    "^(?:\\uFEFF)?(?:[ \\t]|>)*(1[.)])(?=[ \\t])",
                    "\\A[ \\t>]*(\\d{1,9}[.)])(?=[ \\t])",
                    "^(?=(?:[ \\t>" + TypedNumber.TAG
                            + "]*|[ \\t>]*(?:[-*+]|#{1,6}|\\d{1,9}[.)])[ \\t][^\\n]*|[ \\t]+[^\\n]*)\\n"
                            + "[ \\t>]*(\\d{1,9}[.)])[ \\t])",
                    "^ {0,3}\\[(?!\\^)[^\\]\\n]+\\]:[ \\t]*([^\\s\\p{Cntrl}]+)")
            .map(each -> Pattern.compile(each, Pattern.MULTILINE))
            .toList();

    private static final Pattern ENTITY = Pattern.compile("&#(?:(\\d{1,7})|[xX](\\p{XDigit}{1,6}));");

    private HarmlessText() {}

    /**
     * Returns the offsets at which a digit is no result.
     *
     * @param lines whether the text has lines of its own, so that what begins one may be a heading or a list item
     */
    static BitSet of(String text, List<Pattern> phrases, boolean lines) {
        BitSet harmless = new BitSet();
        ANYWHERE.forEach(each -> mark(each, text, harmless));
        phrases.forEach(each -> mark(each, text, harmless));
        if (lines) {
            IN_LINES.forEach(each -> mark(each, text, harmless));
        }
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            int point =
                    entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
            harmless.set(entity.start(), entity.end(), !isNumber(point));
        }
        return harmless;
    }

    /** Returns whether a character is a digit of any script, raised, lowered or a fraction. */
    static boolean isNumber(int point) {
        return Character.isDigit(point) || Character.getType(point) == Character.OTHER_NUMBER;
    }

    private static void mark(Pattern pattern, String text, BitSet harmless) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int group = found.groupCount();
            harmless.set(found.start(group), found.end(group));
        }
    }

    /** Returns the pattern of a phrase: wherever its words follow each other, never within a longer number. */
    static Pattern phrase(String phrase) {
        String words = Arrays.stream(phrase.strip().split("[\\s\u00a0]+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\u00a0]+"));
        return Pattern.compile("(?<!\\p{N})(?<!\\p{N}[.,](?=\\p{N}))" + words + "(?!\\p{N}|(?<=\\p{N})[.,]\\p{N})");
    }
}
