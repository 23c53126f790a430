package org.didactic.result.published;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which printed values of proportions are in per cent, while ours are kept between 0 and 1: those of a variable in a summary
 * of data, and those of a table of effects, when one of them lies beyond 1 or carries the sign.
 */
record PrintedPercent(Set<String> inPercent) {
    private static final Set<PrintedStatistic> OF_DATA =
            EnumSet.of(PrintedStatistic.MEAN, PrintedStatistic.SD, PrintedStatistic.MIN, PrintedStatistic.MAX);
    private static final Set<PrintedStatistic> OF_EFFECTS =
            EnumSet.of(PrintedStatistic.ESTIMATE, PrintedStatistic.SE, PrintedStatistic.LOW, PrintedStatistic.HIGH);

    /** Returns what the cells of one file tell. */
    static PrintedPercent of(List<PrintedCell> cells) {
        Set<String> inPercent = new TreeSet<>();
        for (PrintedCell cell : cells) {
            if (tells(cell) && isBeyondOne(cell.printed())) {
                inPercent.add(block(cell));
            }
        }
        return new PrintedPercent(inPercent);
    }

    /** Returns by how much our proportion is to be multiplied to stand beside this cell: 100 or 1. */
    int factor(PrintedCell cell) {
        return isScaled(cell) && inPercent.contains(block(cell)) ? 100 : 1;
    }

    /** Returns whether a value of this kind is in the unit of the outcome. */
    static boolean isScaled(PrintedCell cell) {
        return OF_DATA.contains(cell.statistic()) || OF_EFFECTS.contains(cell.statistic());
    }

    /** Coefficients of covariates have units of their own, and say nothing about those of the effects. */
    private static boolean tells(PrintedCell cell) {
        String term = PrintedRow.term(cell.row());
        boolean effect = term.equals("att") || term.equals("pretrend") || term.startsWith("period:");
        return OF_DATA.contains(cell.statistic()) || OF_EFFECTS.contains(cell.statistic()) && effect;
    }

    private static boolean isBeyondOne(String printed) {
        PrintedNumber number = Objects.requireNonNull(PrintedNumber.of(printed), printed);
        return printed.endsWith("%") || number.value().abs().compareTo(BigDecimal.ONE) > 0;
    }

    private static String block(PrintedCell cell) {
        return OF_DATA.contains(cell.statistic()) ? cell.table() + "\n" + cell.row() : cell.table();
    }
}
