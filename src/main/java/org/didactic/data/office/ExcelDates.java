package org.didactic.data.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Dates of .xlsx files, which are numbers of days with a format that shows a day or a year. */
final class ExcelDates {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final double LATEST = 2_958_466;
    private static final int SECONDS = 86_400;

    private final LocalDate zero;

    ExcelDates(boolean from1904) {
        this.zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    /** Returns whether numbers in this format are shown as dates; texts in quotes and brackets do not count. */
    boolean isDate(@Nullable String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General", "")
                        .matches("(?s).*[yYdD].*");
    }

    /** Returns {@code 2017-03-31}, with the time of day behind a T if there is one. */
    String text(double days) {
        if (!(days >= 0 && days < LATEST)) {
            return NumberText.shortest(days);
        }
        long whole = (long) days;
        LocalDate date = zero.plusDays(whole);
        long seconds = Math.round((days - whole) * SECONDS);
        LocalDateTime time = date.atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
        return seconds == 0 ? date.toString() : time.toString();
    }
}
