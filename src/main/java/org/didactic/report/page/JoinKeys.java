package org.didactic.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.panel.JoinReport;
import org.didactic.text.NumberText;

/** The keys that found no partner when the panels were joined, for the section that accounts for every row. */
record JoinKeys(List<JoinReport> joins) {
    /** Longer lists are folded up on the page and cut in Markdown; {@code results.json} has all keys. */
    private static final int SHOWN = 8;

    /** Returns a list for each side of a join that has such keys. */
    List<Map<String, Object>> lists() {
        List<Map<String, Object>> lists = new ArrayList<>();
        for (JoinReport join : joins) {
            String panel = "the panel \u201c" + join.panel() + "\u201d";
            String source = "the source \u201c" + join.with() + "\u201d";
            String on = " (" + String.join(", ", join.on()) + ")";
            add(lists, "of " + panel + " that " + source + " does not have" + on, join.unmatchedLeft());
            add(lists, "of " + source + " that " + panel + " does not have" + on, join.unmatchedRight());
        }
        return lists;
    }

    private static void add(List<Map<String, Object>> lists, String whose, List<String> keys) {
        if (!keys.isEmpty()) {
            lists.add(Map.of(
                    "title",
                    NumberText.count(keys.size()) + (keys.size() == 1 ? " key " : " keys ") + whose,
                    "many",
                    keys.size() > SHOWN,
                    "all",
                    String.join("; ", keys),
                    "first",
                    String.join("; ", keys.subList(0, Math.min(SHOWN, keys.size())))));
        }
    }
}
