package org.didactic.report.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.didactic.report.wording.Magnitude;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Numbers of the results as a narrative prints them, by the name of the function that does so. */
record PrintedNumbers(StudyIndex index) {

    /** Prints a number. */
    interface Printer {
        /** Returns the text; null where the row has no such number. */
        @Nullable
        String print(ResultRow row);
    }

    /** Returns what prints single numbers, the most telling first. */
    Map<String, Printer> single() {
        int digits = index.analysis().report().digits();
        Map<String, Printer> printers = new LinkedHashMap<>();
        printers.put("pp", row -> reader(Scale.PROPORTION, row, ValueFigures::estimate));
        printers.put("pct", row -> reader(Scale.LOG, row, ValueFigures::estimate));
        printers.put("est", row -> page(row, ValueFigures::estimate, digits));
        printers.put("se", row -> page(row, ValueFigures::standardError, digits));
        printers.put("low", row -> page(row, ValueFigures::low, digits));
        printers.put("high", row -> page(row, ValueFigures::high, digits));
        printers.put("p", row -> {
            Double p = ValueFigures.of(row.value()).p();
            return p == null ? null : NumberText.probability(p);
        });
        printers.put("df", PrintedNumbers::degrees);
        printers.put("n", row -> NumberText.count(row.observations()));
        printers.put("units", row -> NumberText.count(row.units()));
        printers.put("treated", row -> NumberText.count(row.treated()));
        return printers;
    }

    /** Returns what prints both ends of an interval. */
    Map<String, Printer> intervals() {
        int digits = index.analysis().report().digits();
        Map<String, Printer> printers = new LinkedHashMap<>();
        printers.put("ci", row -> ends(page(row, ValueFigures::low, digits), page(row, ValueFigures::high, digits)));
        printers.put(
                "pp_ci",
                row -> ends(
                        reader(Scale.PROPORTION, row, ValueFigures::low),
                        reader(Scale.PROPORTION, row, ValueFigures::high)));
        printers.put(
                "pct_ci",
                row -> ends(reader(Scale.LOG, row, ValueFigures::low), reader(Scale.LOG, row, ValueFigures::high)));
        return printers;
    }

    /** Returns the outcome of a number. */
    OutcomeSpec outcome(ResultRow row) {
        return Objects.requireNonNull(index.outcome(row.outcome()), row.outcome());
    }

    private static @Nullable String page(ResultRow row, Function<ValueFigures, @Nullable Double> which, int digits) {
        Double figure = which.apply(ValueFigures.of(row.value()));
        return figure == null ? null : NumberText.page(figure, digits);
    }

    private @Nullable String reader(Scale scale, ResultRow row, Function<ValueFigures, @Nullable Double> which) {
        Double figure = which.apply(ValueFigures.of(row.value()));
        OutcomeSpec outcome = index.outcome(row.outcome());
        return figure == null || outcome == null || outcome.scale() != scale
                ? null
                : new Magnitude(scale).signed(figure);
    }

    private static @Nullable String degrees(ResultRow row) {
        ValueFigures figures = ValueFigures.of(row.value());
        Double df = figures.df();
        if (figures.p() == null) {
            return null;
        }
        if (df == null) {
            return "\u221e";
        }
        return df == Math.rint(df) ? NumberText.whole(df) : NumberText.fixed(df, 1);
    }

    private static @Nullable String ends(@Nullable String low, @Nullable String high) {
        return low == null || high == null ? null : low + " to " + high;
    }
}
