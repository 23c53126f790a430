package org.didactic.reproduce.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a report's page prints in its text, in the page's order; nothing for a study without a page of HTML.
 *
 * @param findings those of the key findings
 * @param numbers all others
 */
record PrintedPage(List<Printed> findings, List<Printed> numbers) {
    private static final Pattern NUMBER = Pattern.compile("class=\"num\"[^<>]* title=\"([^\"<>]*)\">([^<]*)<");
    private static final String FINDINGS = "<section class=\"keys\"";
    private static final String END = "</section>";

    /** A number on the page. */
    record Printed(String id, String text) {}

    /** Returns the numbers of a study's page. */
    static PrintedPage of(PackedStudy study) {
        String page = study.outputs().stream()
                .filter(each -> each.path().equals(study.report() + "index.html"))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        int from = page.indexOf(FINDINGS);
        int to = from < 0 ? -1 : page.indexOf(END, from);
        return to < 0
                ? new PrintedPage(List.of(), numbers(page))
                : new PrintedPage(
                        numbers(page.substring(from, to)), numbers(page.substring(0, from) + page.substring(to)));
    }

    private static List<Printed> numbers(String html) {
        List<Printed> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(html);
        while (found.find()) {
            numbers.add(new Printed(plain(found.group(1)), plain(found.group(2))));
        }
        return numbers;
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
