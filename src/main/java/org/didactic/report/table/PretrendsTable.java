package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.table.OutcomeRows.Line;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.wording.EvenRun;
import org.didactic.report.wording.SharedNouns;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** What the tests of the effects before the start say, and what they could have seen. */
final class PretrendsTable {
    /** A drift that a test notices with some probability, in per cent. */
    private record Drift(String test, String probability) {
        private String term() {
            return Term.Diagnostic.of("drift", test, probability).text();
        }

        private String words() {
            return "Drift seen " + (test.equals("any") ? "by any t" : "by the joint test") + " with " + probability
                    + " %";
        }
    }

    private static final List<Drift> DRIFTS =
            List.of(new Drift("any", "50"), new Drift("any", "80"), new Drift("joint", "50"), new Drift("joint", "80"));

    private final StudyIndex index;
    private final AppendixCells cells;
    private final Set<Double> levels = new LinkedHashSet<>();
    private final List<EstimatorSpec> shown = new ArrayList<>();
    private int tests;

    /** Tests by chi-squared, which with few clusters reject too often to be counted with the others. */
    private int approximate;

    private int rejected;

    private PretrendsTable(StudyIndex index) {
        this.index = index;
        this.cells = new AppendixCells(index);
    }

    static Table of(StudyIndex index) {
        return new PretrendsTable(index).build();
    }

    private Table build() {
        List<Line> lines = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            for (EstimatorSpec estimator : index.all(outcome)) {
                String even = EvenRun.of(index, outcome, estimator).estimator();
                boolean tested = index.find(outcome, estimator, "pretrend") != null
                        || index.find(outcome, estimator, "pretrend_wald") != null;
                if (tested || !cells.all(outcome, even, "drift").isEmpty()) {
                    shown.add(estimator);
                    lines.add(new Line(outcome, estimator, row(outcome, estimator, even)));
                }
            }
        }
        String time = new SharedNouns(index).time().one();
        List<String> notes = new ArrayList<>(notes(time));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(),
                "Effects before the start, in the units of each outcome" + OutcomeRows.subject(index, lines),
                List.of(
                        new Group("Average before the start", 2),
                        new Group("Joint test", 3),
                        new Group("Drift per " + time + ", any t", 2),
                        new Group("joint test", 2),
                        new Group("", 1)),
                List.of(
                        Column.text(OutcomeRows.head(lines)),
                        Column.number("Estimate (SE)"),
                        Column.number("p"),
                        Column.number("F (df)"),
                        Column.number("p, clusters"),
                        Column.number("residual"),
                        Column.number("50 %"),
                        Column.number("80 %"),
                        Column.number("50 %"),
                        Column.number("80 %"),
                        Column.number("Bias")),
                OutcomeRows.of(index, lines),
                List.of(),
                notes,
                cells.data());
    }

    private List<Cell> row(OutcomeSpec outcome, EstimatorSpec estimator, String even) {
        String id = estimator.id().value();
        List<Cell> row = new ArrayList<>();
        Value average = look(outcome, estimator, id, "pretrend", "Average before the start");
        row.add(cells.estimate(average));
        row.add(cells.probability(average));
        boolean swapped = index.find(outcome, estimator, "pretrend_wald:clusters") != null;
        Value joint = look(outcome, estimator, id, swapped ? "pretrend_wald:clusters" : "pretrend_wald", "Joint test");
        row.add(
                joint instanceof Value.Test test
                        ? Cell.of(NumberText.page(test.statistic(), 2) + " (" + test.numeratorDf() + ")")
                        : cells.statistic(joint));
        row.add(cells.probability(joint));
        if (joint instanceof Value.Test test && test.denominatorDf() == null) {
            approximate++;
        } else if (joint instanceof Value.Test test) {
            double level = 1 - estimator.options().inference().level();
            tests++;
            levels.add(level);
            rejected += test.p() < level ? 1 : 0;
        }
        row.add(cells.probability(look(
                outcome,
                estimator,
                id,
                swapped ? "pretrend_wald" : "pretrend_wald:residual",
                "Joint test, residual df")));
        for (Drift drift : DRIFTS) {
            row.add(cells.number(look(outcome, estimator, even, drift.term(), drift.words())));
        }
        row.add(cells.number(look(outcome, estimator, even, "bias:any:80:att", "Bias of the average effect")));
        return row;
    }

    private Value look(OutcomeSpec outcome, EstimatorSpec estimator, String id, String term, String label) {
        return cells.look(outcome, id, term, outcome.label() + ", " + label, index.label(estimator));
    }

    private String finding() {
        if (tests == 0) {
            return approximate == 0
                    ? "No joint test of the effects before the start could be made"
                    : "The joint tests before the start rest on an approximation for many clusters; the drifts that they"
                            + " can miss stand beside them";
        }
        return "The joint test before the start rejects at the "
                + (levels.size() == 1
                        ? NumberText.percent(levels.iterator().next()) + " % level"
                        : "level of each estimator\u2019s intervals")
                + " in "
                + (rejected == 0 ? "none" : NumberText.count(rejected)) + " of "
                + NumberText.count(tests) + (tests == 1 ? " regression" : " regressions")
                + "; a test that does not reject can miss the drifts shown here";
    }

    private List<String> notes(String time) {
        List<String> notes = new ArrayList<>();
        notes.add("How to read it: a test before the start can only find what is large enough for it. Suppose adopters"
                + " had drifted away from the others by the same amount every " + time
                + " all along, without treatment."
                + " The columns of drifts give the amount that would be noticed in one case out of two (50 %) and in four"
                + " out of five (80 %): by any single effect before the start whose"
                + (shown.isEmpty() ? "" : " " + index.levels(shown))
                + " interval leaves out zero, and by the joint test at the same level. Bias: what the average effect would contain of such a drift, the one that any t would show"
                + " with 80 % probability, had it gone on after the start. Where the bias is as large as the estimate, the"
                + " tests say little.");
        notes.add(
                "Joint test: F with the number of effects in brackets, its p by the degrees of freedom of the clusters,"
                        + " one less than their number, and beside it by the residual ones, observations less parameters. A \u03c7\u00b2 stands in place of"
                        + " F where the estimator has no degrees of freedom; it has one p, which with few treated clusters tends to be far too small. Drifts are worked out from single event"
                        + " times, as bins hide them (Roth 2022).");
        return notes;
    }
}
