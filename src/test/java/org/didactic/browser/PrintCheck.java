package org.didactic.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Printed on A4 the page keeps all its text at its full size. */
final class PrintCheck implements PageCheck {
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final double SMALLEST_SHARE = 0.98;

    /** Between usual margins of a page of A4, in pixels. */
    private static final View PAPER = new View(680, 1000, 1, "print", false, true, true);

    private static final String LARGEST = """
            Math.max(...[...document.body.querySelectorAll('*')]
                .filter(each => each.checkVisibility() && [...each.childNodes].some(
                    child => child.nodeType === Node.TEXT_NODE && child.textContent.trim()))
                .filter(each => !each.closest('svg'))
                .map(each => parseFloat(getComputedStyle(each).fontSize))).toString()
            """;

    /** What is there for screen readers alone is clipped away on paper too. */
    private static final String WITHOUT_UNSEEN = """
            [...document.body.querySelectorAll('*')]
                .filter(each => getComputedStyle(each).clipPath !== 'none')
                .forEach(each => each.remove())
            """;

    @Override
    public List<String> violations(Chromium browser, Path page) {
        PrintedPage printed = print(browser, page);
        try (BrowserPage shown = browser.open(page, PAPER)) {
            List<String> found = new ArrayList<>(printed.outside());
            shown.script(WITHOUT_UNSEEN);
            String text = shown.script("document.body.innerText").toString();
            Set<String> words = new LinkedHashSet<>(Arrays.asList(text.trim().split("\\s+")));
            words.removeIf(printed::says);
            words.forEach(word -> found.add("the text is without “" + word + "”"));
            double size =
                    POINTS_PER_PIXEL * Double.parseDouble(shown.script(LARGEST).toString());
            double share = printed.largestLetter() / size;
            if (share < SMALLEST_SHARE) {
                found.add("all is shrunk to " + Math.round(100 * share) + " % to fit the width of the paper");
                found.addAll(shown.texts(PageScript.of("width")));
            }
            return found.stream().map("print: "::concat).toList();
        }
    }

    /** Returns the page as printed by a reader who prefers dark colours: paper stays white. */
    static PrintedPage print(Chromium browser, Path page) {
        try (BrowserPage shown = browser.open(page, PAPER.inTheDark())) {
            return PrintedPage.read(shown.pdf());
        }
    }
}
