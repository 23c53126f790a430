package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.didactic.estimate.Term;
import org.didactic.report.wording.Magnitude;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.result.published.PrintedNumber;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.jspecify.annotations.Nullable;

/** Finds which number of the results a typed one resembles: one whose value, rounded as was typed, is it. */
final class PrintedIds {
    /** Counts are the same for many numbers; the average effect stands for them. */
    private static final List<String> COUNTS = List.of("n", "units", "treated");

    private static final List<String> SHARES = List.of("pp", "pct");
    private static final List<String> WITHOUT_SIGN = List.of("se", "p");

    private final StudyIndex index;
    private final Map<String, Function<ResultRow, @Nullable Double>> figures = new LinkedHashMap<>();

    /**
     * A number of the results.
     *
     * @param call what a narrative calls to print it
     * @param text what it prints
     */
    record Found(String call, String text) {}

    /** A number that may be meant; the smaller the rank, the sooner. */
    private record Candidate(String function, ResultRow row, int rank) {}

    /** Returns what finds the numbers of a study. */
    PrintedIds(StudyIndex index) {
        this.index = index;
        figures.put("pp", row -> reader(Scale.PROPORTION, row));
        figures.put("pct", row -> reader(Scale.LOG, row));
        figures.put("est", row -> ValueFigures.of(row.value()).estimate());
        figures.put("low", row -> ValueFigures.of(row.value()).low());
        figures.put("high", row -> ValueFigures.of(row.value()).high());
        figures.put("se", row -> ValueFigures.of(row.value()).standardError());
        figures.put("p", row -> ValueFigures.of(row.value()).p());
        figures.put("n", row -> (double) row.observations());
        figures.put("units", row -> (double) row.units());
        figures.put("treated", row -> (double) row.treated());
    }

    private @Nullable Double reader(Scale scale, ResultRow row) {
        Double estimate = ValueFigures.of(row.value()).estimate();
        OutcomeSpec outcome = index.outcome(row.outcome());
        return estimate == null || outcome == null || outcome.scale() != scale
                ? null
                : (Double) new Magnitude(scale).toReader(estimate);
    }

    /** Returns the number that a typed one resembles, the most important of several; null for none. */
    @Nullable
    Found find(String typed) {
        PrintedNumber number = PrintedNumber.of(typed);
        if (number == null) {
            return null;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ResultRow row : index.study().results().rows()) {
            figures.forEach((function, figure) -> {
                Double value = mayBe(function, row, typed, number) ? figure.apply(row) : null;
                // Intervals may have no end.
                if (value != null && Double.isFinite(value) && resembles(number, value, COUNTS.contains(function))) {
                    boolean otherSign = value < 0 != number.value().signum() < 0;
                    candidates.add(new Candidate(function, row, 2 * rank(row) + (otherSign ? 1 : 0)));
                }
            });
        }
        Candidate best = null;
        for (Candidate each : candidates) {
            best = best == null || each.rank < best.rank ? each : best;
        }
        return best == null ? null : found(best);
    }

    private @Nullable Found found(Candidate best) {
        PrintedNumbers.Printer printer = new PrintedNumbers(index).single().get(best.function);
        String text = printer == null ? null : printer.print(best.row);
        return text == null ? null : new Found(best.function + "(\"" + best.row.id() + "\")", text);
    }

    /** Whole numbers and those of one digit resemble too much to mean anything but an average effect or a count. */
    private static boolean mayBe(String function, ResultRow row, String typed, PrintedNumber number) {
        boolean signed = !Character.isDigit(typed.charAt(0)) && typed.charAt(0) != '.';
        if (signed && (WITHOUT_SIGN.contains(function) || COUNTS.contains(function))
                || typed.endsWith("%") && !SHARES.contains(function)) {
            return false;
        }
        if (COUNTS.contains(function)) {
            return rank(row) == 0 && number.decimals() == 0;
        }
        return number.decimals() > 1 || rank(row) == 0 || number.decimals() == 1 && rank(row) == 1;
    }

    /** A size may be typed without the sign that the text gives in words: {@code fell by 9.6 points}. */
    private static boolean resembles(PrintedNumber number, double value, boolean count) {
        return count
                ? number.value().doubleValue() == value
                : number.covers(value) || number.value().signum() >= 0 && number.covers(-value);
    }

    /** Average effects come before periods, these before other terms, and all of them before runs and diagnostics. */
    private static int rank(ResultRow row) {
        if (row.estimator().contains("@") || row.term() instanceof Term.Diagnostic) {
            return 3;
        }
        return row.term() instanceof Term.Att ? 0 : row.term() instanceof Term.Period ? 1 : 2;
    }
}
