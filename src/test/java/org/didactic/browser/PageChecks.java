package org.didactic.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks finished pages in a browser; a test with {@link InBrowser} gets it as a parameter. */
public final class PageChecks {
    private final Chromium browser;
    private final List<PageCheck> checks;

    PageChecks(Chromium browser, String axe) {
        this.browser = browser;
        this.checks = List.of(
                new RuleCheck("axe", View.DESK, axe),
                new RuleCheck("axe in the dark", View.DESK.inTheDark(), axe),
                new KeyboardCheck(),
                new WidthCheck("360 px", View.TELEPHONE),
                new WidthCheck("400 %", View.ZOOMED),
                new ScriptCheck(),
                new RequestCheck(),
                new PrintCheck(),
                new MotionCheck());
    }

    /** Returns what a page owes its readers and does not keep, each in a line to read; empty when all is well. */
    public List<String> of(Path page) {
        List<String> found = new ArrayList<>();
        for (PageCheck check : checks) {
            found.addAll(check.violations(browser, page));
        }
        return found;
    }

    /** Returns what the checks of one kind find. */
    List<String> of(Class<? extends PageCheck> kind, Path page) {
        return checks.stream()
                .filter(kind::isInstance)
                .flatMap(check -> check.violations(browser, page).stream())
                .toList();
    }

    /** Returns the number of sheets of A4 that the page takes when printed. */
    public int sheets(Path page) {
        return PrintCheck.print(browser, page).sheets();
    }

    /** Writes what a reader sees first as a PNG file. */
    public void picture(Path page, View view, Path file) {
        try (BrowserPage shown = browser.open(page, view)) {
            shown.picture(file);
        }
    }
}
