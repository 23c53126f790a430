package org.didactic.report.narrative;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Term;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.jspecify.annotations.Nullable;

/** Finds which number of the results is printed as a given text. */
final class PrintedIds {
    /** Counts are the same for many numbers; the average effect stands for them. */
    private static final List<String> COUNTS = List.of("df", "n", "units", "treated");

    private final Map<String, Found> byText = new HashMap<>();

    /**
     * A number of the results.
     *
     * @param call what a narrative calls to print it
     * @param text what it prints
     */
    record Found(String call, String text, int rank) {}

    private PrintedIds() {}

    /** Returns what is needed to find all numbers of a study. */
    static PrintedIds of(StudyIndex index) {
        PrintedIds ids = new PrintedIds();
        Map<String, PrintedNumbers.Printer> printers = new PrintedNumbers(index).single();
        Collection<ResultRow> rows = index.study().results().rows();
        printers.forEach((function, printer) -> rows.forEach(row -> {
            boolean told = rank(row) == 0 || !COUNTS.contains(function);
            String text = told ? printer.print(row) : null;
            if (text != null) {
                ids.add(new Found(function + "(\"" + row.id() + "\")", text, rank(row)));
            }
        }));
        return ids;
    }

    /** Returns the number that is printed like this but for sign, per cent and thousands; the most important one, or null. */
    @Nullable
    Found find(String text) {
        return byText.get(bare(text));
    }

    private void add(Found found) {
        byText.merge(bare(found.text), found, (old, other) -> other.rank < old.rank ? other : old);
    }

    /** Average effects come before periods, these before other terms, and all of them before runs and diagnostics. */
    private static int rank(ResultRow row) {
        if (row.estimator().contains("@") || row.term() instanceof Term.Diagnostic) {
            return 3;
        }
        return row.term() instanceof Term.Att ? 0 : row.term() instanceof Term.Period ? 1 : 2;
    }

    private static String bare(String text) {
        return text.replaceAll("[-\u2212+\u00b1<,%\\s\u00a0]", "");
    }
}
