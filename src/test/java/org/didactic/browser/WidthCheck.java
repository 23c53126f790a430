package org.didactic.browser;

import java.nio.file.Path;
import java.util.List;

/** In a narrow window the page does not scroll sideways and nothing is cut off; tables and figures scroll for themselves. */
record WidthCheck(String name, View view) implements PageCheck {
    @Override
    public List<String> violations(Chromium browser, Path page) {
        try (BrowserPage shown = browser.open(page, view)) {
            shown.unfold();
            return shown.texts(PageScript.of("width")).stream()
                    .map(text -> name + ": " + text)
                    .toList();
        }
    }
}
