package org.didactic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as a Markdown table; each line is printed as soon as it is there. */
final class BenchTable {
    private static final double MEGABYTE = 1e6;
    private static final double MILLION = 1e6;

    private final List<String> lines = new ArrayList<>();

    BenchTable() {
        line(
                "| work | rows | step | median s | least s | processor s | to reach s | ns a row | columns MB | allocated MB | held at most |");
        line("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    }

    void add(BenchCase each, int rows, Measurement indexing, Measurement estimate) {
        double columns = (double) rows * each.panel().bytesOfRow();
        Measurement both = indexing.and(estimate);
        line(row(each.work(), rows, "indexing", indexing, 0, columns));
        line(row("", rows, "estimate", estimate, 0, columns));
        line(row("", rows, "both", both, each.target(), columns));
    }

    void addReading(long bytes, int rows, Measurement reading) {
        line(row(
                String.format(Locale.ROOT, "reading the CSV (%.0f MB)", bytes / MEGABYTE),
                rows,
                "reading",
                reading,
                0,
                bytes));
    }

    private static String row(String work, int rows, String step, Measurement took, double target, double columns) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f m | %s | %.3f | %.3f | %.3f | %s | %.0f | %.0f | %.0f | %.1f × |",
                work,
                rows / MILLION,
                step,
                took.median(),
                took.least(),
                took.processor(),
                target == 0 ? "" : String.format(Locale.ROOT, "%.2f", target),
                took.median() * 1e9 / rows,
                columns / MEGABYTE,
                took.allocated() / MEGABYTE,
                (columns + took.allocated()) / columns);
    }

    private void line(String text) {
        System.out.println(text);
        lines.add(text);
    }

    /** Returns the table with what its columns mean. */
    String markdown() {
        return "# Benchmark\n\n"
                + String.format(
                        Locale.ROOT,
                        "Java %s, %d processors, at most %.1f GB of heap; warm figures.%n%n",
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() / 1e9)
                + String.join("\n", lines)
                + "\n\n"
                + "Indexing goes from columns in memory to a sorted, checked panel; estimate goes on to estimates,\n"
                + "covariance and fit. Columns are those that the case uses; \"held at most\" adds all that was\n"
                + "allocated to them, garbage included, so that the true peak lies below.\n";
    }
}
