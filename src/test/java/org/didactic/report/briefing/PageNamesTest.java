package org.didactic.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageNamesTest {

    @Test
    void aPlainCodeIsItsOwnName() {
        assertThat(new PageNames(List.of("E10000002", "site_057")).of("E10000002"))
                .isEqualTo("E10000002");
        assertThat(new PageNames(List.of("E10000002", "site_057")).of("site_057"))
                .isEqualTo("site_057");
    }

    @Test
    void noTwoCodesShareANameAlsoWhereCapitalsAreNotTold() {
        List<String> codes = List.of(
                "a",
                "A",
                "a/b",
                "a~2f~b",
                "a b",
                "a_b",
                "a.b",
                "..",
                ".",
                "",
                " ",
                "index",
                "INDEX",
                "Index~-2",
                "con",
                "x".repeat(200),
                "x".repeat(201),
                "x".repeat(80),
                "\u0130",
                "i",
                "\ud83d\ude00",
                "-rf");
        PageNames names = new PageNames(codes);

        assertThat(codes.stream().map(names::of).map(each -> each.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void noNameLeadsOutOfTheFolderOrMeansSomethingElse() {
        List<String> codes =
                List.of("../up", "/etc/passwd", "a\\b", "nul", "index", "<script>", "a\"b", "-o", "a\nb", "%2e");
        PageNames names = new PageNames(codes);

        assertThat(codes.stream().map(names::of))
                .allMatch(each -> each.matches("[A-Za-z0-9_~][A-Za-z0-9_~-]{0,120}"))
                .doesNotContain("nul", "index");
    }

    @Test
    void theOrderOfCodesDoesNotMatter() {
        assertThat(new PageNames(List.of("a", "A")).of("a")).isEqualTo(new PageNames(List.of("A", "a")).of("a"));
    }
}
