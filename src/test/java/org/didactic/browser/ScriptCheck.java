package org.didactic.browser;

import java.nio.file.Path;
import java.util.List;

/** The page says the same without scripts. */
final class ScriptCheck implements PageCheck {
    @Override
    public List<String> violations(Chromium browser, Path page) {
        List<String> with = lines(browser, page, View.DESK);
        List<String> without = lines(browser, page, View.DESK.withoutScripts());
        for (int i = 0; i < Math.max(with.size(), without.size()); i++) {
            String one = i < with.size() ? with.get(i) : "nothing";
            String other = i < without.size() ? without.get(i) : "nothing";
            if (!one.equals(other)) {
                return List.of("scripts: without them the page says " + other + " instead of " + one);
            }
        }
        return List.of();
    }

    private static List<String> lines(Chromium browser, Path page, View view) {
        try (BrowserPage shown = browser.open(page, view)) {
            shown.unfold();
            return shown.script("document.body.innerText").toString().lines().toList();
        }
    }
}
