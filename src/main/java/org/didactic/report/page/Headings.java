package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a rendered narrative: kept below the page's own, with ids that nothing else on the page has. */
final class Headings {
    private static final Pattern TAKEN =
            Pattern.compile("<(h[1-6]) id=\"((?:table|figure|ledger|support)-[^\"]*|main|contents|findings)\"");
    private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]+)\"[^>]*>(.*?)</h2>", Pattern.DOTALL);

    private Headings() {}

    /** Returns the HTML with a single first-level heading left to the page, and reserved ids renamed. */
    static String settle(String html) {
        String demoted = html.replace("<h1", "<h2").replace("</h1>", "</h2>");
        return TAKEN.matcher(demoted).replaceAll("<$1 id=\"section-$2\"");
    }

    /** Returns the sections for the contents: id and text. */
    static List<Map<String, Object>> sections(String html) {
        List<Map<String, Object>> sections = new ArrayList<>();
        Matcher found = SECTION.matcher(html);
        while (found.find()) {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("id", found.group(1));
            section.put("text", HtmlTarget.html(found.group(2).replaceAll("<[^>]*>", "")));
            sections.add(section);
        }
        return sections;
    }
}
