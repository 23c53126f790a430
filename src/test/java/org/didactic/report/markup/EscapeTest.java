package org.didactic.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapeTest {
    private static final String NASTY = "a<b> & \"c\" | _d_ $5 'e' {f} \\ 10% ~ ^ #1 *x* `y` [z](w)";

    @Test
    void htmlLeavesNoTagEntityOrQuoteOpen() {
        assertThat(Escape.html(NASTY))
                .isEqualTo("a&lt;b&gt; &amp; &quot;c&quot; | _d_ $5 &#39;e&#39; {f} \\ 10% ~ ^ #1 *x* `y` [z](w)");
    }

    @Test
    void markdownTakesEverySpecialCharacterAsItself() {
        assertThat(Escape.markdown(NASTY))
                .isEqualTo(
                        "a\\<b\\> \\& \"c\" \\| \\_d\\_ \\$5 'e' \\{f\\} \\\\ 10% \\~ ^ \\#1 \\*x\\* \\`y\\` \\[z\\](w)");
    }

    @Test
    void latexTakesEverySpecialCharacterAsItself() {
        assertThat(Escape.latex(NASTY))
                .isEqualTo(
                        "a\\textless{}b\\textgreater{} \\& \\textquotedbl{}c\\textquotedbl{} \\textbar{} \\_d\\_ \\$5 'e'"
                                + " \\{f\\} \\textbackslash{} 10\\% \\textasciitilde{} \\textasciicircum{} \\#1 *x* `y` [z](w)");
    }

    @ParameterizedTest
    @CsvSource({"[a] b [c], {[}a] b [c]", "'* a *', {*} a *", "' [a', ' {[}a'", "a[b], a[b]"})
    void latexTakesNothingAtTheStartForAnOption(String text, String safe) {
        assertThat(Escape.latex(text)).isEqualTo(safe);
    }

    @Test
    void latexSetsTheTrueMinusAsMathematics() {
        assertThat(Escape.latex("\u22120.10")).isEqualTo("$-$0.10");
    }

    @Test
    void markdownStaysOnItsLine() {
        assertThat(Escape.markdown("one\r\ntwo")).isEqualTo("one  two");
    }

    @Test
    void theMarksOfInclusionsCannotComeFromOutside() {
        assertThat(Escape.html("\ue0000\ue001\u0000")).isEqualTo("\ufffd0\ufffd\ufffd");
        assertThat(Escape.markdown("\ue0000\ue001")).isEqualTo("\ufffd0\ufffd");
    }
}
