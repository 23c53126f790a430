package org.didactic.fuzz;

import java.util.List;

/** Values that programs stumble over. */
final class OddValues {
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "-0",
            "0.0",
            "1e308",
            "-1e308",
            "1e-320",
            "1e999",
            "-1e999",
            "9007199254740993",
            "2147483647",
            "2147483648",
            "-2147483648",
            "99999999999999999999999999",
            "0.30000000000000004",
            "1e15",
            "-3.5",
            "2002",
            "2003",
            "2006",
            "1900");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "NaN",
            "inf",
            "-Infinity",
            "NA",
            "null",
            "true",
            "1,5",
            "\"",
            "''",
            "x",
            "=1+1",
            "<b>",
            "${x}",
            "\\input{x}",
            "../../etc/passwd",
            "\u202e\u00e9\u4e2d",
            "\ud83d\ude00",
            "0x1F",
            "1_000",
            "1:30",
            "2001-01-01",
            "a".repeat(3000));

    private static final List<String> YAML = List.of(
            "[]",
            "{}",
            "~",
            "[..]",
            "{a: b}",
            "&a [*a]",
            "*a",
            "!!str",
            "!x y",
            "<<: {study: b}",
            ".inf",
            ".nan",
            "- - -",
            "|\n  x",
            "yes",
            "012",
            "[[[[]]]]",
            "? x",
            "none",
            "[unit, year]",
            "x + y",
            "((((1))))",
            "y / 0",
            "ln(0 - y)",
            "if(y > 1, x, y)",
            "'",
            "never-treated",
            "2020-01-01");

    private OddValues() {}

    /** Returns a value for a cell. */
    static String cell(Draw draw) {
        return draw.yes(85) ? draw.of(NUMBERS) : draw.of(TEXTS);
    }

    /** Returns a value for an analysis file. */
    static String yaml(Draw draw) {
        return draw.yes(50) ? draw.of(YAML) : cell(draw);
    }
}
