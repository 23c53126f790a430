package org.didactic.browser;

import java.nio.file.Path;
import java.util.List;

/** Nothing moves for readers who prefer that nothing does. */
final class MotionCheck implements PageCheck {
    @Override
    public List<String> violations(Chromium browser, Path page) {
        try (BrowserPage shown = browser.open(page, View.DESK)) {
            return shown.texts(PageScript.of("motion")).stream()
                    .map("reduced motion: "::concat)
                    .toList();
        }
    }
}
