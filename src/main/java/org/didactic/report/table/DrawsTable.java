package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The average effect of an outcome with its analytic inference beside those that draw anew. */
public final class DrawsTable {
    private final StudyIndex index;
    private final int digits;
    private final List<Row> body = new ArrayList<>();
    private int drawn;
    private final Map<String, List<String>> notes = new LinkedHashMap<>();

    private DrawsTable(StudyIndex index) {
        this.index = index;
        this.digits = index.analysis().report().digits();
    }

    /** Returns the table of an outcome, or null when nothing was drawn for it. */
    public static @Nullable Table of(StudyIndex index, OutcomeSpec outcome) {
        DrawsTable table = new DrawsTable(index);
        for (EstimatorSpec estimator : index.all(outcome)) {
            table.add(estimator, index.estimation(outcome, estimator));
        }
        if (table.body.isEmpty()) {
            return null;
        }
        List<String> notes = new ArrayList<>();
        table.notes.forEach(
                (how, whose) -> notes.add(whose.size() == table.drawn ? how : String.join("; ", whose) + ". " + how));
        return new Table(
                "",
                outcome.label() + ": inference by drawing anew",
                "The average effect, analytically and by draws; every other number of a run is in results.csv",
                List.of(),
                List.of(
                        Column.text("Inference"),
                        Column.number("Estimate"),
                        Column.number("SE"),
                        Column.number("p"),
                        Column.number("lower"),
                        Column.number("upper")),
                table.body,
                List.of(),
                notes,
                List.of());
    }

    private void add(EstimatorSpec estimator, Estimation estimation) {
        if (estimation.alternatives().isEmpty()) {
            return;
        }
        drawn++;
        String label = index.label(estimator);
        row(label + ", analytic", true, estimation.estimates());
        Map<String, List<String>> runs = new LinkedHashMap<>();
        for (Alternative each : estimation.alternatives()) {
            String run = name(each.run());
            row(run, false, each.estimates());
            runs.computeIfAbsent(how(each.how()), how -> new ArrayList<>()).add(run);
        }
        runs.forEach((how, names) -> notes.computeIfAbsent(
                        StudyIndex.capital(String.join("; ", names)) + ": " + how, key -> new ArrayList<>())
                .add(label));
    }

    private void row(String label, boolean main, List<TermEstimate> estimates) {
        for (TermEstimate each : estimates) {
            if (each.term() instanceof Term.Att) {
                ValueFigures figures = ValueFigures.of(each.value());
                Double p = figures.p();
                body.add(new Row(
                        label,
                        main,
                        List.of(
                                cell(figures.estimate()),
                                cell(figures.standardError()),
                                p == null ? Cell.none("not given") : Cell.of(NumberText.probability(p)),
                                cell(figures.low()),
                                cell(figures.high()))));
            }
        }
    }

    private Cell cell(@Nullable Double number) {
        return number == null ? Cell.none("not given") : Cell.of(NumberText.page(number, digits));
    }

    /** Returns what a run is called: {@code wild bootstrap, null imposed}. */
    public static String name(String run) {
        return switch (run) {
            case "wild" -> "wild bootstrap, null imposed";
            case "wild_equal_tail" -> "wild bootstrap, null imposed, equal tails";
            case "wild_unrestricted" -> "wild bootstrap, null not imposed";
            case "randomisation" -> "randomisation of starts";
            case "bootstrap" -> "multiplier bootstrap";
            default -> run.replace('_', ' ');
        };
    }

    private static String how(Resampling how) {
        StringBuilder text = new StringBuilder();
        text.append(
                how.enumerated()
                        ? "every one of " + NumberText.count(how.draws()) + " possible draws once"
                        : NumberText.count(how.draws()) + " draws from seed " + how.seed());
        text.append(" over ").append(NumberText.count(how.groups()));
        text.append(
                switch (how.method()) {
                    case "randomisation" -> " units";
                    case "wild cluster bootstrap" -> " clusters";
                    default -> " units or clusters";
                });
        if (!how.weights().isEmpty()) {
            text.append(", ").append(StudyIndex.capital(how.weights())).append(" weights");
        }
        text.append('.');
        how.notes().forEach(note -> text.append(' ').append(note));
        return text.toString();
    }
}
