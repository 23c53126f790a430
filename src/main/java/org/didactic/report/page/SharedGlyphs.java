package org.didactic.report.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of the figures on one page: a figure of the appendix draws those that an earlier figure defines from there,
 * which makes it a third smaller than the file of its own.
 */
final class SharedGlyphs {
    private static final Pattern DEFINED = Pattern.compile("<path id=\"([\\w-]+)-([rb][0-9]+)\" d=\"[^\"]*\"/>\n");
    private static final Pattern USED = Pattern.compile("xlink:href=\"#([\\w-]+)-([rb][0-9]+)\"");

    private final Map<String, String> owners = new LinkedHashMap<>();

    /** Notes the letters that a figure defines. */
    void keep(String svg) {
        Matcher defined = DEFINED.matcher(svg);
        while (defined.find()) {
            owners.putIfAbsent(defined.group(2), defined.group(1));
        }
    }

    /** The figure without the letters that an earlier one defines. */
    String shared(String svg) {
        String rest = DEFINED.matcher(svg)
                .replaceAll(found -> owners.containsKey(found.group(2)) ? "" : Matcher.quoteReplacement(found.group()));
        keep(rest);
        return USED.matcher(rest)
                .replaceAll(found -> "xlink:href=\"#" + owners.getOrDefault(found.group(2), found.group(1)) + "-"
                        + found.group(2) + "\"");
    }
}
