package org.didactic.report.table;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.result.Stars;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The three cells of an effect: estimate with error and stars, lower end, upper end. */
record EffectCells(int digits, boolean stars) {

    /** Returns the cells of a value; null stands for a term that the estimator does not have. */
    List<Cell> of(@Nullable Value value) {
        if (value == null) {
            return List.of(Cell.none("not estimated"), Cell.of(""), Cell.of(""));
        }
        if (value instanceof Value.Estimated estimated) {
            String estimate = NumberText.page(estimated.estimate(), digits) + " ("
                    + NumberText.page(estimated.standardError(), digits) + ")";
            return List.of(
                    starred(estimate, Stars.of(estimated.p())),
                    Cell.of(NumberText.page(estimated.low(), digits)),
                    Cell.of(NumberText.page(estimated.high(), digits)));
        }
        if (value instanceof Value.Resampled resampled) {
            String error = resampled.standardError() == null
                    ? ""
                    : " (" + NumberText.page(resampled.standardError(), digits) + ")";
            String marks = resampled.p() == null ? "" : Stars.of(resampled.p());
            return List.of(
                    starred(NumberText.page(resampled.estimate(), digits) + error, marks),
                    end(resampled.low()),
                    end(resampled.high()));
        }
        if (value instanceof Value.Test test) {
            return List.of(Cell.across(TestText.of(test), 3));
        }
        if (value instanceof Value.Plain plain) {
            return List.of(Cell.of(NumberText.page(plain.value(), digits)), Cell.of(""), Cell.of(""));
        }
        if (value instanceof Value.Reference) {
            return List.of(starred("reference", ""), Cell.of(""), Cell.of(""));
        }
        String why = value instanceof Value.NotIdentified missing ? ": " + missing.reason() : "";
        return List.of(Cell.none("not estimated" + why), Cell.of(""), Cell.of(""));
    }

    private Cell end(@Nullable Double end) {
        return end == null ? Cell.none("not given") : Cell.of(NumberText.page(end, digits));
    }

    private Cell starred(String text, String marks) {
        return stars ? Cell.starred(text, marks) : Cell.of(text);
    }
}
