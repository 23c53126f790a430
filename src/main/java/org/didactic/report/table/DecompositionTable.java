package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.Term;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** What the coefficients of a two-way fixed effects regression are made of. */
public final class DecompositionTable {
    private DecompositionTable() {}

    /** A group of parts: their joint weight and their mean estimate under these weights. */
    private record Sum(int parts, double weight, double weighted, boolean estimated) {
        static final Sum NOTHING = new Sum(0, 0, 0, true);

        Sum and(Part part) {
            Double estimate = part.estimate();
            return new Sum(
                    parts + 1,
                    weight + part.weight(),
                    weighted + (estimate == null ? 0 : part.weight() * estimate),
                    estimated && estimate != null);
        }

        List<Cell> cells(int digits) {
            return List.of(
                    Cell.of(NumberText.count(parts)),
                    Cell.of(NumberText.page(weight, 3)),
                    estimated && weight != 0
                            ? Cell.of(NumberText.page(weighted / weight, digits))
                            : Cell.none("no estimate"));
        }
    }

    /** Returns the tables of an estimation, one for each kind of decomposition. */
    public static List<Table> of(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        Map<Kind, List<Decomposition>> byKind = new LinkedHashMap<>();
        for (Decomposition each : index.estimation(outcome, estimator).decompositions()) {
            byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
        }
        List<Table> tables = new ArrayList<>();
        byKind.forEach((kind, all) -> tables.add(
                switch (kind) {
                    case GOODMAN_BACON -> comparisons(index, outcome, estimator, all);
                    case TREATMENT_WEIGHTS -> signs(index, outcome, estimator, all);
                    case EVENT_WEIGHTS -> contamination(index, outcome, estimator, all);
                }));
        return tables;
    }

    private static Table comparisons(
            StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator, List<Decomposition> all) {
        Map<String, Sum> byType = new LinkedHashMap<>();
        for (Decomposition each : all) {
            each.parts().forEach(part -> byType.merge(type(part), Sum.NOTHING.and(part), (old, one) -> old.and(part)));
        }
        return table(
                title(index, outcome, estimator) + "two-by-two comparisons",
                "Goodman-Bacon decomposition: the coefficient is the sum of weight times estimate",
                List.of("Comparison", "Pairs", "Weight", "Mean estimate"),
                rows(byType, index.analysis().report().digits()),
                all);
    }

    private static String type(Part part) {
        if (!(part.against() instanceof Against.Cohort other)) {
            return "Treated against never treated";
        }
        return part.cohort() < other.start()
                ? "Earlier against later, not yet treated"
                : "Later against earlier, already treated";
    }

    private static Table signs(
            StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator, List<Decomposition> all) {
        Map<String, Sum> bySign = new LinkedHashMap<>();
        List<Row> body = new ArrayList<>();
        for (Decomposition each : all) {
            each.parts().forEach(part -> {
                String sign = part.weight() < 0 ? "Cells with a negative weight" : "Cells with a positive weight";
                bySign.merge(sign, Sum.NOTHING.and(part), (old, one) -> old.and(part));
            });
            if (each.problem().isEmpty()) {
                body.add(new Row(
                        "Rows with a negative weight",
                        false,
                        List.of(
                                Cell.of(NumberText.count(each.negative())),
                                Cell.of(NumberText.page(each.negativeSum(), 3)),
                                Cell.none("no estimate of its own"))));
            }
        }
        body.addAll(0, rows(bySign, index.analysis().report().digits()));
        return table(
                title(index, outcome, estimator) + "weights of the treated cells",
                "How the effects of cohorts in periods enter the coefficient (de Chaisemartin and D'Haultf\u0153uille)",
                List.of("Weight", "Number", "Sum", "Mean estimate"),
                body,
                all);
    }

    private static Table contamination(
            StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator, List<Decomposition> all) {
        List<Row> body = new ArrayList<>();
        for (Decomposition each : all) {
            double own = 0;
            double others = 0;
            if (!each.problem().isEmpty()) {
                continue;
            }
            for (Part part : each.parts()) {
                if (part.against() instanceof Against.EventTime in) {
                    if (each.of().equals(new Term.Period(in.key()))) {
                        own += Math.abs(part.weight());
                    } else if (!index.isReference(outcome, estimator, in.key())) {
                        others += Math.abs(part.weight());
                    }
                }
            }
            String label = StudyIndex.capital(new TermWords(index).of(outcome, estimator, each.of()));
            body.add(new Row(
                    label, false, List.of(Cell.of(NumberText.page(own, 3)), Cell.of(NumberText.page(others, 3)))));
        }
        return table(
                title(index, outcome, estimator) + "whose effects enter each coefficient",
                "Sums of absolute weights of cohorts' effects, the reference apart (Sun and Abraham 2021); 1 and 0 are best",
                List.of("Coefficient", "Its own periods", "Other periods"),
                body,
                all);
    }

    private static String title(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        return outcome.label() + ", " + index.label(estimator) + ": ";
    }

    private static List<Row> rows(Map<String, Sum> sums, int digits) {
        List<Row> rows = new ArrayList<>();
        sums.forEach((label, sum) -> rows.add(new Row(label, false, sum.cells(digits))));
        return rows;
    }

    private static Table table(
            String finding, String subtitle, List<String> heads, List<Row> body, List<Decomposition> all) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(heads.get(0))));
        heads.subList(1, heads.size()).forEach(head -> columns.add(Column.number(head)));
        List<Row> rows = new ArrayList<>(body);
        all.stream()
                .map(Decomposition::problem)
                .filter(problem -> !problem.isEmpty())
                .distinct()
                .forEach(problem -> rows.add(
                        new Row("Not decomposed: " + problem, false, List.of(Cell.none("none", heads.size() - 1)))));
        return new Table("", finding, subtitle, List.of(), columns, rows, List.of(), List.of(), List.of());
    }
}
