package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.didactic.estimate.BeyondSearch;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the numbers of one table of the appendix and makes cells of them; remembers which they were, for the table's
 * data file, and which are missing, for its note.
 */
final class AppendixCells {
    /** So many missing numbers are named for each reason. */
    private static final int NAMED = 3;

    private static final Value ABSENT = new Value.NotIdentified("not estimated");

    private final StudyIndex index;
    private final int digits;
    private final EffectCells effects;
    private final Map<String, List<String>> data = new LinkedHashMap<>();
    private final Map<String, Set<String>> gaps = new LinkedHashMap<>();

    AppendixCells(StudyIndex index) {
        this.index = index;
        this.digits = index.analysis().report().digits();
        this.effects = new EffectCells(digits, index.analysis().report().stars());
    }

    /**
     * Returns a number, or that it was not estimated.
     *
     * @param estimator what stands in the middle of the id
     * @param label what the number is called in the data file and the note
     * @param name what the estimator is called there
     */
    Value look(OutcomeSpec outcome, String estimator, String term, String label, String name) {
        ResultRow row = index.study().results().find(ResultRow.id(outcome.id().value(), estimator, term));
        return row == null ? ABSENT : look(row, label, name);
    }

    /** Returns the value of a number that was found. */
    Value look(ResultRow row, String label, String name) {
        data.putIfAbsent(row.id(), ResultData.row(row, label, name));
        if (row.value() instanceof Value.NotIdentified missing && !BeyondSearch.is(missing)) {
            gaps.computeIfAbsent(missing.reason(), each -> new LinkedHashSet<>())
                    .add(name.isEmpty() ? label : label + " (" + name + ")");
        }
        return row.value();
    }

    /** Takes a number into the data file alone, where there is one. */
    void remember(OutcomeSpec outcome, String estimator, String term, String label, String name) {
        ResultRow row = index.study().results().find(ResultRow.id(outcome.id().value(), estimator, term));
        if (row != null) {
            data.putIfAbsent(row.id(), ResultData.row(row, label, name));
        }
    }

    /** Returns all numbers in the middle of whose ids this stands, in the order of the results. */
    List<ResultRow> all(OutcomeSpec outcome, String estimator) {
        return index.study().results().rows(outcome.id().value(), estimator);
    }

    /** Returns those of them that are diagnostics of one name. */
    List<ResultRow> all(OutcomeSpec outcome, String estimator, String name) {
        return index.study().results().rows(outcome.id().value(), estimator, name);
    }

    /** Returns estimate, error and stars in one cell. */
    Cell estimate(Value value) {
        return value instanceof Value.NotIdentified missing
                ? Cell.none(missing.reason())
                : effects.of(value).get(0);
    }

    /** Returns the three cells of an effect: estimate, lower and upper end. */
    List<Cell> effect(Value value) {
        return effects.of(value);
    }

    /** Returns the estimate alone. */
    Cell number(Value value) {
        return cell(value, ValueFigures::estimate, each -> NumberText.page(each, digits));
    }

    /** Returns the statistic with its degrees of freedom left out. */
    Cell statistic(Value value) {
        return cell(value, ValueFigures::statistic, each -> NumberText.page(each, 2));
    }

    Cell df(Value value) {
        return cell(
                value,
                ValueFigures::df,
                each -> each == Math.rint(each) ? NumberText.whole(each) : NumberText.fixed(each, 1));
    }

    Cell probability(Value value) {
        return cell(value, ValueFigures::p, NumberText::probability);
    }

    Cell low(Value value) {
        return cell(value, ValueFigures::low, each -> NumberText.page(each, digits));
    }

    Cell high(Value value) {
        return cell(value, ValueFigures::high, each -> NumberText.page(each, digits));
    }

    /** Returns both ends in one cell: {@code −0.15 to −0.04}. */
    Cell interval(Value value) {
        Cell low = low(value);
        return low.aside().isEmpty() ? Cell.of(low.text() + " to " + high(value).text()) : low;
    }

    /** Returns a count, or a number of another kind as it is printed. */
    Cell cell(Value value, Function<ValueFigures, @Nullable Double> which, Function<Double, String> text) {
        Double figure = which.apply(ValueFigures.of(value));
        if (figure != null) {
            return Cell.of(text.apply(figure));
        }
        return Cell.none(value instanceof Value.NotIdentified missing ? missing.reason() : "not given");
    }

    /** Returns the numbers for the table's data file. */
    List<List<String>> data() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ResultData.HEAD);
        rows.addAll(data.values());
        return List.copyOf(rows);
    }

    /** Returns one note for each reason of a missing number. */
    List<String> gaps() {
        List<String> notes = new ArrayList<>();
        gaps.forEach((reason, where) -> {
            String named = String.join("; ", where.stream().limit(NAMED).toList());
            int more = where.size() - NAMED;
            notes.add("A dash: " + reason + ". " + named
                    + (more > 0
                            ? "; and " + NumberText.count(more) + " more, named in the data file of this table"
                            : "")
                    + ".");
        });
        return notes;
    }
}
