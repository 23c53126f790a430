package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void whatWouldSteerATerminalShowsAsItsCode() {
        assertThat(Shown.line("a\u001b[31mb\u0007\u009b\u202e\u2028c\ud800"))
                .isEqualTo("a\\x1b[31mb\\x07\\x9b\\u202e\\u2028c\\ud800");
        assertThat(Shown.lines("one\n\ttwo\r")).isEqualTo("one\n\ttwo\\x0d");
    }

    @Test
    void aLineIsOneLineAndKeepsBothEndsOfALongText() {
        assertThat(Shown.line("caf\u00e9\n \ud83d\ude00")).isEqualTo("caf\u00e9 \ud83d\ude00");
        assertThat(Shown.line("(" + "\ud83d\ude00".repeat(4000) + ")"))
                .startsWith("(\ud83d\ude00")
                .contains("\u2026")
                .endsWith("\ud83d\ude00)")
                .hasSizeLessThanOrEqualTo(600);
    }
}
