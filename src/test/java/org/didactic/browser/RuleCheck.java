package org.didactic.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of axe-core for WCAG 2.0 to 2.2, levels A and AA, on the page with all folds open; in the dark those that ask
 * about colours, as the others would say what they said in the light.
 */
record RuleCheck(String name, View view, String axe) implements PageCheck {
    private static final String ALL = """
            runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']},
            rules: {'target-size': {enabled: true}}""";
    private static final String COLOURS = "runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}";
    private static final String RUN = """
            axe.run(document, {
                SELECTION,
                resultTypes: ['violations'],
                preload: false
            }).then(results => results.violations.map(rule => ({
                rule: rule.id,
                help: rule.help,
                nodes: rule.nodes.map(node => ({at: node.target.join(' '), why: node.failureSummary}))
            })))
            """;

    /** A picture is one image to every rule; its strokes, most of all elements, would only take time. */
    private static final String WITHOUT_STROKES =
            "document.querySelectorAll('svg[role=img] :is(path, use, line, circle, rect, defs)').forEach(each => each.remove())";

    @Override
    public List<String> violations(Chromium browser, Path page) {
        try (BrowserPage shown = browser.open(page, view)) {
            shown.unfold();
            shown.script(WITHOUT_STROKES);
            shown.script(axe + ";''");
            List<String> found = new ArrayList<>();
            for (Object each : (List<?>) shown.script(RUN.replace("SELECTION", view.dark() ? COLOURS : ALL))) {
                Map<String, Object> rule = DevTools.members(each);
                for (Object node : (List<?>) rule.get("nodes")) {
                    Map<String, Object> place = DevTools.members(node);
                    found.add(name + ": " + rule.get("rule") + " at " + place.get("at") + ": " + rule.get("help") + " "
                            + place.get("why").toString().replaceAll("\\s+", " "));
                }
            }
            return found;
        }
    }
}
