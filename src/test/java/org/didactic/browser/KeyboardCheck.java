package org.didactic.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * With Tab alone: every link, summary and region that scrolls is reached in the order of the page, forwards and backwards,
 * can be seen to have the focus, and can be left.
 */
final class KeyboardCheck implements PageCheck {
    @Override
    public List<String> violations(Chromium browser, Path page) {
        try (BrowserPage shown = browser.open(page, View.DESK)) {
            shown.unfold();
            int stops = (Integer) shown.script(PageScript.of("keyboard-start"));
            shown.tab(stops, false);
            shown.tab(stops - 1, true);
            List<String> found = new ArrayList<>(shown.texts(PageScript.of("keyboard-end")));
            if (stops > 1) {
                shown.script("window.keyboard.stops.at(-1).focus()");
                shown.tab(1, false);
                if (shown.script("document.activeElement === window.keyboard.stops.at(-1)")
                        .equals(true)) {
                    found.add("the last stop does not let the focus go");
                }
            }
            return found.stream().map("keyboard: "::concat).toList();
        }
    }
}
