package org.didactic.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a cell instead of a number. The late returner submits nothing from 2020 on; besides it a fixed number
 * of cells of every table, drawn among authorities that are neither sites nor reorganised, is missing or zero.
 */
final class Gaps {

    static final String NOT_SUBMITTED = ":";
    static final String SUPPRESSED = "*";
    static final String BLANK = "";
    static final String ZERO = "0";

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final List<String> cells;
    private final Draw draw;

    /** Gaps in a table whose cells below an authority and year are the given ones. */
    Gaps(List<Authority> authorities, List<String> columns, Draw draw) {
        this.draw = draw;
        this.cells = new ArrayList<>();
        for (Authority a : authorities) {
            for (int year : Window.years()) {
                for (String column : columns) {
                    if (a.number() == Geography.LATE_RETURNER && year >= 2020) {
                        marks.put(cell(a, year, column), NOT_SUBMITTED);
                    } else if (!a.isSite() && !Geography.isReorganised(a.number())) {
                        cells.add(cell(a, year, column));
                    }
                }
            }
        }
    }

    /** Puts a mark into so many further cells. */
    Gaps with(int count, String mark) {
        for (String cell : Pick.few(count, cells, draw.at(mark)::at)) {
            marks.putIfAbsent(cell, mark);
        }
        return this;
    }

    /** The mark in a cell, or the number where there is none. */
    String orElse(Authority a, int year, String column, String number) {
        return marks.getOrDefault(cell(a, year, column), number);
    }

    private static String cell(Authority a, int year, String column) {
        return a.code() + " " + year + " " + column;
    }
}
