package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.didactic.report.markup.Escape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownToHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Care",
                "- x",
                "+ x",
                "* x",
                "2) x",
                "12.",
                "-",
                "= x",
                "===",
                "---",
                "    code",
                " - x",
                "# x",
                "> x",
                "~~~",
                "```",
                "[a]: b",
                "[^1]: b",
                "x{.c}",
                "| a |",
                "2016.5",
                "-0.1"
            })
    void aLabelThatOpensAParagraphIsText(String label) {
        Document page = Jsoup.parse(MarkdownToHtml.render("First\n\n" + Escape.markdown(label) + "\n\nLast\n"));
        assertThat(page.select("body > *").eachText()).containsExactly("First", label.strip(), "Last");
        assertThat(page.select("body > p")).hasSize(3);
        Document below = Jsoup.parse(MarkdownToHtml.render("First\n" + Escape.markdown(label) + "\n"));
        assertThat(below.select("h1, h2, ul, ol, hr, pre")).isEmpty();
    }

    @Test
    void ofAttributesInTheTextOnlyIdsPass() {
        String page = MarkdownToHtml.render(
                "# Head {#mine .c style=\"color:red\" onclick=\"x()\"}\n\nx{onclick=\"x()\" style=\"a\" .c id=here}\n\n"
                        + "[a](b.csv){onmouseover=\"x()\" target=\"_top\" #link}\n\n`c`{onclick=\"x()\"}\n");
        Document html = Jsoup.parse(page);
        assertThat(html.select("[onclick], [style], [class], [onmouseover], [target]"))
                .isEmpty();
        assertThat(html.select("#mine, #here, #link")).hasSize(3);
        assertThat(html.select("a").attr("href")).isEqualTo("b.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:x())", "[a](JavaScript:x())", "[a](data:text/html,x)", "[a](&#106;avascript&#58;x())",
                "[a](b){href=\"javascript:x()\"}", "[a][r]\n\n[r]: javascript:x()", "<javascript:x()>",
                        "[a](vbscript:x)",
                "![a](javascript:x())", "![a](data:text/html,x)", "[a](<java\tscript:x()>)"
            })
    void noLinkRuns(String markdown) {
        Document html = Jsoup.parse(MarkdownToHtml.render(markdown));
        assertThat(html.select("[href], [src]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/table-1.csv", "#data", "https://example.org/a?b=c:d", "mailto:a@example.org"})
    void otherLinksStay(String address) {
        assertThat(Jsoup.parse(MarkdownToHtml.render("[a](" + address + ")"))
                        .select("a")
                        .attr("href"))
                .isEqualTo(address);
    }

    @Test
    void footnotesAndTheAlignmentOfColumnsStay() {
        Document html = Jsoup.parse(MarkdownToHtml.render("a[^1]\n\n[^1]: note\n\n| a |\n| ---: |\n| b |\n"));
        assertThat(html.select("a.footnote-ref").attr("href")).isEqualTo("#fn-1");
        assertThat(html.select("#fn-1")).hasSize(1);
        assertThat(html.select("td").attr("align")).isEqualTo("right");
    }
}
