package org.didactic.estimate.invariance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** When the calendar begins changes nothing but the names of cohorts and periods. */
class CalendarTest {
    private static final List<Variant> VARIANTS = Variant.all();
    private static final int SHIFT = -2003;
    private static final Pattern TIME = Pattern.compile("(cohort|cell|group|calendar)([: ])(-?\\d+)");

    private static String before(String text) {
        Matcher matcher = TIME.matcher(text);
        return matcher.replaceAll(each -> each.group(1) + each.group(2) + (Integer.parseInt(each.group(3)) - SHIFT));
    }

    @Test
    void earlierPeriodsAndStartsGiveTheSameNumbers() {
        GeneratedStudy study = GeneratedStudy.unbalanced();
        Same.numbers(
                study.findings(VARIANTS),
                study.map(row -> row.later(SHIFT)).findings(VARIANTS),
                CalendarTest::before,
                id -> 1);
    }
}
