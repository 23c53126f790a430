package org.didactic.result.published;

import java.util.Collection;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.panel.ColumnSummary;
import org.didactic.panel.Panel;
import org.didactic.result.ResultRow;
import org.didactic.result.Results;
import org.didactic.result.ValueFigures;
import org.didactic.spec.Analysis;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.jspecify.annotations.Nullable;

/** Finds our value beside a printed cell. */
record OwnValues(Analysis analysis, Collection<Panel> panels, Results results, PrintedPercent percent) {

    /** Returns our value for a cell of a table about this outcome, null for one that names no outcome. */
    OwnValue of(PrintedCell cell, @Nullable OutcomeSpec outcome) {
        return isOfData(cell) ? ofData(cell) : ofEstimates(cell, outcome);
    }

    /** Returns whether a cell describes a variable: it has a mean or the like, or an N that belongs to no estimator. */
    static boolean isOfData(PrintedCell cell) {
        return switch (cell.statistic()) {
            case MEAN, SD, MIN, MAX, MISSING -> true;
            case N -> cell.estimator().isEmpty();
            default -> false;
        };
    }

    private OwnValue ofData(PrintedCell cell) {
        if (!cell.estimator().isEmpty()) {
            return new OwnValue.Nothing("", "a summary of data belongs to no estimator", cell.estimator());
        }
        if (cell.row().isEmpty()) {
            return new OwnValue.Nothing("", "the row names no variable", "");
        }
        ColumnSummary summary = ColumnSummary.of(panels, cell.row());
        if (summary == null) {
            return new OwnValue.Nothing("", "no column of numbers has this name", cell.row());
        }
        double own = switch (cell.statistic()) {
            case MEAN -> summary.mean();
            case SD -> summary.deviation();
            case MIN -> summary.smallest();
            case MAX -> summary.largest();
            case MISSING -> 100 * summary.missing();
            default -> summary.values();
        };
        boolean proportion = analysis.outcomes().stream()
                .anyMatch(each -> each.column().value().equals(cell.row()) && each.scale() == Scale.PROPORTION);
        return new OwnValue.Number("", proportion ? percent.factor(cell) * own : own);
    }

    private OwnValue ofEstimates(PrintedCell cell, @Nullable OutcomeSpec outcome) {
        if (outcome == null) {
            return new OwnValue.Nothing("", "the printed table names no outcome", cell.table());
        }
        if (cell.estimator().isEmpty()) {
            return new OwnValue.Nothing("", "no estimator is named", "");
        }
        String estimator = cell.estimator().split("@", 2)[0];
        if (analysis.estimators().stream().noneMatch(each -> each.id().value().equals(estimator))) {
            return new OwnValue.Nothing("", "no estimator has this id", cell.estimator());
        }
        String term = term(cell);
        if (term.isEmpty()) {
            return new OwnValue.Nothing("", "no row is named", "");
        }
        String id = ResultRow.id(outcome.id().value(), cell.estimator(), term);
        ResultRow row = results.find(id);
        return row == null ? new OwnValue.Nothing(id, "no number has this id", id) : ofRow(cell, row, outcome.scale());
    }

    /** Statistics of the fit belong to the whole column, whatever the row says. */
    private static String term(PrintedCell cell) {
        return switch (cell.statistic()) {
            case N -> new Term.Fit(Term.Statistic.N).text();
            case R2 -> new Term.Fit(Term.Statistic.R2).text();
            case AIC -> new Term.Fit(Term.Statistic.AIC).text();
            default -> PrintedRow.term(cell.row());
        };
    }

    private OwnValue ofRow(PrintedCell cell, ResultRow row, Scale scale) {
        if (row.value() instanceof Value.NotIdentified missing) {
            return new OwnValue.Nothing(row.id(), "not identified: " + missing.reason(), row.id());
        }
        boolean scaled = PrintedPercent.isScaled(cell);
        if (scaled && scale == Scale.LOG && cell.printed().endsWith("%")) {
            return new OwnValue.Nothing(row.id(), "effects on a logarithm are compared as logarithms", row.id());
        }
        ValueFigures figures = ValueFigures.of(row.value());
        Double own = switch (cell.statistic()) {
            case SE -> figures.standardError();
            case LOW -> figures.low();
            case HIGH -> figures.high();
            case T -> row.value() instanceof Value.Test ? null : figures.statistic();
            case P, STARS -> figures.p();
            default -> figures.estimate();
        };
        if (own == null) {
            return new OwnValue.Nothing(
                    row.id(), "the number has no " + cell.statistic().phrase(), row.id());
        }
        if (cell.statistic() == PrintedStatistic.STARS) {
            return new OwnValue.Probability(row.id(), own);
        }
        return new OwnValue.Number(row.id(), scale == Scale.PROPORTION ? percent.factor(cell) * own : own);
    }
}
