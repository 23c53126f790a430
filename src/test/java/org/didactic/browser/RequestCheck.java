package org.didactic.browser;

import java.nio.file.Path;
import java.util.List;

/** The page asks nobody for anything: all it shows is in it. */
final class RequestCheck implements PageCheck {
    @Override
    public List<String> violations(Chromium browser, Path page) {
        try (BrowserPage shown = browser.open(page, View.DESK)) {
            return shown.texts(PageScript.of("requests")).stream()
                    .map("requests: "::concat)
                    .toList();
        }
    }
}
