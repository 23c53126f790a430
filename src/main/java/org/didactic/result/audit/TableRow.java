package org.didactic.result.audit;

import java.util.List;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedNumber;
import org.didactic.result.published.PrintedRow;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of one row of one estimator, in its table and in the text.
 *
 * @param table the name of the table
 * @param name of the row; empty for what belongs to the whole column
 * @param cells in the order of the file; those of the text are among them
 * @param distributions what its p-values and intervals may rest on
 */
record TableRow(
        String table, String name, String estimator, List<PrintedCell> cells, PossibleDistributions distributions) {
    /** Returns the cell that tells most of a number, or null. */
    @Nullable
    PrintedCell cell(PrintedStatistic statistic) {
        PrintedCell best = null;
        for (PrintedCell each : cells) {
            if (each.statistic() == statistic && (best == null || width(each) < width(best))) {
                best = each;
            }
        }
        return best;
    }

    /** Returns all values that a number may have, or null where it is not printed. */
    @Nullable
    Interval values(PrintedStatistic statistic) {
        PrintedCell cell = cell(statistic);
        return cell == null ? null : values(cell);
    }

    /** Returns all values that the number of a cell may have; stars have none. */
    static @Nullable Interval values(PrintedCell cell) {
        PrintedNumber number = PrintedNumber.of(cell.printed());
        return number == null ? null : Interval.of(number);
    }

    private static double width(PrintedCell cell) {
        Interval values = values(cell);
        return values == null ? 0 : values.width();
    }

    /** Returns a number as printed, with the true minus sign; empty where it is not. */
    String printed(PrintedStatistic statistic) {
        PrintedCell cell = cell(statistic);
        return cell == null ? "" : NumberText.withMinus(cell.printed());
    }

    /** Returns the decimals of a number as printed; none where it is not. */
    int decimals(PrintedStatistic statistic) {
        PrintedNumber number = PrintedNumber.of(printed(statistic));
        return number == null ? 0 : number.decimals();
    }

    /** Returns the interval as printed. */
    String printedInterval() {
        return "[" + printed(PrintedStatistic.LOW) + ", " + printed(PrintedStatistic.HIGH) + "]";
    }

    /** Returns the event time that the row is about, or null. */
    @Nullable
    Integer period() {
        return PrintedRow.period(name);
    }

    /** Returns all intervals around an estimate that print so, or null where no interval is printed. */
    @Nullable
    CentredInterval interval() {
        Interval low = values(PrintedStatistic.LOW);
        Interval high = values(PrintedStatistic.HIGH);
        return low == null || high == null ? null : CentredInterval.of(values(PrintedStatistic.ESTIMATE), low, high);
    }
}
