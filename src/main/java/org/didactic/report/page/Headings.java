package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a rendered narrative: kept below the page's own, with ids that nothing else on the page has. */
final class Headings {
    /** The ids that the page, its tables and its figures give themselves. */
    private static final Pattern RESERVED =
            Pattern.compile("(?:table|figure|ledger|support)-.*|top|main|contents|findings|sources|sources-caption");

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]+)\"[^>]*>(.*?)</h2>", Pattern.DOTALL);

    private Headings() {}

    /** Returns the HTML with a single first-level heading left to the page, reserved ids renamed and all ids different. */
    static String settle(String html) {
        String demoted = html.replace("<h1", "<h2").replace("</h1>", "</h2>");
        Set<String> taken = new LinkedHashSet<>();
        return ID.matcher(demoted).replaceAll(found -> {
            String id = found.group(1);
            String wanted = RESERVED.matcher(id).matches() ? "section-" + id : id;
            String free = wanted;
            for (int i = 2; !taken.add(free); i++) {
                free = wanted + "-" + i;
            }
            return Matcher.quoteReplacement(" id=\"" + free + "\"");
        });
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
