package org.didactic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each check finds what it looks for, and a sound page passes all of them. */
@ExtendWith(InBrowser.class)
class PageChecksTest {
    private static final String SOUND = """
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>A page</title>
            <style>@page { size: A4 } :root { color-scheme: light dark } body { background: Canvas }</style></head>
            <body><main><h1>A page</h1>
            <p>Words and a <a href="#end">first link</a>.</p>
            <p id="end">More words and a <a href="#top">second link</a>.</p>
            </main></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundPagePassesAndFillsOneSheet(PageChecks checks) throws IOException {
        Path page = page(SOUND);

        assertThat(checks.of(page)).isEmpty();
        assertThat(checks.sheets(page)).isEqualTo(1);
    }

    @Test
    void greyTextIsFoundInLightAndFaintTextInTheDark(PageChecks checks) throws IOException {
        assertThat(checks.of(RuleCheck.class, page(with("<p style='color:light-dark(#bbb, #eee)'>Faint.</p>"))))
                .singleElement()
                .asString()
                .startsWith("axe: color-contrast at p");
        assertThat(checks.of(RuleCheck.class, page(with("<p style='color:#333'>Faint.</p>"))))
                .singleElement()
                .asString()
                .startsWith("axe in the dark: color-contrast at p");
    }

    @Test
    void aLinkWithoutASignOfFocusAndOneOutOfOrderAreFound(PageChecks checks) throws IOException {
        assertThat(checks.of(KeyboardCheck.class, page(with("<style>a:focus { outline: none }</style>"))))
                .containsExactly(
                        "keyboard: a (first link) looks the same with the focus as without",
                        "keyboard: a (second link) looks the same with the focus as without");
        assertThat(checks.of(KeyboardCheck.class, page(SOUND.replace("href=\"#top\"", "href='#top' tabindex='3'"))))
                .contains(
                        "keyboard: a (second link) puts itself before others in the order of Tab",
                        "keyboard: step 1 of 3: Tab should lead to a (first link), but leads to a (second link)");
    }

    @Test
    void aTrapIsFound(PageChecks checks) throws IOException {
        String trap = "<script>document.querySelectorAll('a')[1].onkeydown = press => press.preventDefault()</script>";

        assertThat(checks.of(KeyboardCheck.class, page(with(trap))))
                .contains("keyboard: the last stop does not let the focus go");
    }

    @Test
    void whatIsTooWideIsFoundInNarrowWindowsAndOnPaper(PageChecks checks) throws IOException {
        assertThat(checks.of(WidthCheck.class, page(with("<p id='wide' style='width:350px'>Wide.</p>"))))
                .containsExactly(
                        "400 %: the page needs 358 px of 320 px and scrolls sideways",
                        "400 %: p#wide (Wide.) reaches from 8 to 358 px of 320 px");
        assertThat(checks.of(PrintCheck.class, page(with("<p id='wide' style='width:1000px'>Wide.</p>"))))
                .anyMatch(line -> line.matches("print: all is shrunk to \\d+ % to fit the width of the paper"));
        assertThat(
                        checks.of(
                                WidthCheck.class,
                                page(
                                        with(
                                                "<p style='width:9em;overflow:hidden;white-space:nowrap'>Too many words to be seen.</p>"))))
                .contains("360 px: p (Too many words to be seen.) is cut off");
    }

    @Test
    void textThatIsLostOnPaperIsFound(PageChecks checks) throws IOException {
        assertThat(checks.of(
                        PrintCheck.class, page(with("<p style='position:absolute;top:100px;left:-999px'>Lost</p>"))))
                .containsExactly("print: the text is without “Lost”");
        assertThat(checks.sheets(page(with("<p style='break-before:page'>Next</p>"))))
                .isEqualTo(2);
    }

    @Test
    void textThatNeedsAScriptIsFound(PageChecks checks) throws IOException {
        assertThat(checks.of(
                        ScriptCheck.class,
                        page(with("<script>document.querySelector('h1').textContent = 'Scripted'</script>"))))
                .containsExactly("scripts: without them the page says A page instead of Scripted");
    }

    @Test
    void whatMovesIsFoundUnlessItStopsForThoseWhoAskForThat(PageChecks checks) throws IOException {
        String style = "<style>html { scroll-behavior: smooth } a { transition: color 1s }</style>";
        String stop =
                "<style>@media (prefers-reduced-motion) { html { scroll-behavior: auto } a { transition: none } }</style>";

        assertThat(checks.of(MotionCheck.class, page(with(style))))
                .containsExactly(
                        "reduced motion: the page scrolls smoothly",
                        "reduced motion: a (first link) changes slowly",
                        "reduced motion: a (second link) changes slowly");
        assertThat(checks.of(MotionCheck.class, page(with(style + stop)))).isEmpty();
    }

    @Test
    void whatAPageAsksForIsFound(PageChecks checks) throws IOException {
        String parts = "<img alt='' src='https://example.org/a.png'><p style='background: url(b.png)'>Words.</p>"
                + "<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><a href='https://example.org'>Elsewhere</a>";

        assertThat(checks.of(RequestCheck.class, page(with(parts))))
                .contains(
                        "requests: img () asks for https://example.org/a.png",
                        "requests: the style of p (Words.) asks for b.png")
                .allMatch(each -> each.contains("a.png") || each.contains("b.png"));
    }

    private static String with(String part) {
        return SOUND.replace("</main>", part + "</main>");
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.html"), text);
    }
}
