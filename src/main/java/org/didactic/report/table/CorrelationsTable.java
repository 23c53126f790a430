package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RobustnessSpec.DroppedCovariate;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** How the covariates of an outcome go together: correlations, and how much each is explained by the others. */
final class CorrelationsTable {
    private static final String SELECTION = "selection";

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final AppendixCells cells;
    private final List<String> kept;
    private final List<DroppedCovariate> dropped;
    private final List<String> all;

    private CorrelationsTable(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.cells = new AppendixCells(index);
        this.kept = cells.all(outcome, SELECTION).stream()
                .map(each ->
                        each.term() instanceof Term.Diagnostic one && one.name().equals("vif") ? one : null)
                .flatMap(each -> each == null ? Stream.of() : each.about().stream())
                .toList();
        List<String> names = new ArrayList<>(kept);
        this.dropped = index.analysis().robustness().selection().dropped().stream()
                .filter(each -> !kept.contains(each.column().value()))
                .toList();
        dropped.forEach(each -> names.add(each.column().value()));
        this.all = List.copyOf(names);
    }

    static Table of(StudyIndex index, OutcomeSpec outcome) {
        return new CorrelationsTable(index, outcome).build();
    }

    private Table build() {
        int shown = Math.max(0, all.size() - 1);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Covariate")));
        IntStream.range(0, shown).forEach(i -> columns.add(Column.number(Integer.toString(i + 1))));
        columns.add(Column.number("all kept"));
        columns.add(Column.number("within"));
        dropped.forEach(
                each -> columns.add(Column.number("with " + number(each.column().value()))));
        List<Group> groups = new ArrayList<>();
        if (shown > 0) {
            groups.add(new Group("Correlation with", shown));
        }
        groups.add(new Group("Variance inflation factor", 2 + dropped.size()));
        List<Row> body = new ArrayList<>();
        for (String name : all) {
            body.add(new Row(number(name) + " " + index.label(name), false, row(name, shown)));
        }
        String finding = finding();
        List<String> notes = new ArrayList<>();
        notes.add(
                "Numbers at the head of columns are those of the rows. The variance inflation factor says how many times"
                        + " larger the variance of a coefficient is than without the other covariates; \u201cwithin\u201d: after"
                        + " unit and period effects are taken out, which is what the regressions see.");
        dropped.forEach(each -> notes.add(number(each.column().value()) + " "
                + index.label(each.column().value()) + " was considered and left out: " + ended(each.reason())));
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding,
                "Correlations of the covariates over the rows of the outcome",
                groups,
                columns,
                body,
                List.of(),
                notes,
                cells.data());
    }

    private List<Cell> row(String name, int shown) {
        int at = all.indexOf(name);
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            row.add(i < at ? cells.number(correlation(name, all.get(i))) : Cell.of(""));
        }
        boolean left = !kept.contains(name);
        row.add(left ? Cell.none("left out") : cells.number(vif("vif:" + name, name)));
        row.add(left ? Cell.none("left out") : cells.number(vif("vif_within:" + name, name)));
        for (DroppedCovariate each : dropped) {
            String term = "vif_with:" + each.column().value() + ":" + name;
            boolean other = left && !each.column().value().equals(name);
            row.add(other ? Cell.none("left out") : cells.number(vif(term, name)));
        }
        return row;
    }

    private Value correlation(String one, String other) {
        String label = index.label(one) + " and " + index.label(other);
        String term = "correlation:" + other + ":" + one;
        boolean turned = index.study().results().find(id(term)) == null;
        return cells.look(outcome, SELECTION, turned ? "correlation:" + one + ":" + other : term, label, "");
    }

    private String id(String term) {
        return outcome.id() + "." + SELECTION + "." + term;
    }

    private Value vif(String term, String name) {
        return cells.look(outcome, SELECTION, term, index.label(name), "");
    }

    private String number(String name) {
        return "(" + (all.indexOf(name) + 1) + ")";
    }

    private String finding() {
        String largest = largest("vif:", kept);
        if (largest == null) {
            return outcome.label() + ": no variance inflation factor could be computed";
        }
        StringBuilder finding = new StringBuilder(outcome.label() + ": the largest variance inflation factor is "
                + NumberText.page(plain("vif:" + largest), 1) + " (" + index.label(largest) + ")");
        for (DroppedCovariate each : dropped) {
            String column = each.column().value();
            List<String> with = new ArrayList<>(kept);
            with.add(column);
            String worst = largest("vif_with:" + column + ":", with);
            if (worst != null) {
                double factor = plain("vif_with:" + column + ":" + worst);
                finding.append(worst.equals(column) ? "; " : "; with ")
                        .append(index.label(column))
                        .append(
                                worst.equals(column)
                                        ? ", which was left out, would have "
                                        : ", which was left out, it would be ")
                        .append(NumberText.page(factor, 1))
                        .append(worst.equals(column) ? "" : " (" + index.label(worst) + ")");
            }
        }
        return finding.toString();
    }

    private @Nullable String largest(String prefix, List<String> names) {
        String largest = null;
        for (String each : names) {
            double here = plain(prefix + each);
            if (here > 0 && (largest == null || here > plain(prefix + largest))) {
                largest = each;
            }
        }
        return largest;
    }

    /** A factor, which is at least one; 0 where there is none. */
    private double plain(String term) {
        var row = index.study().results().find(id(term));
        return row != null && row.value() instanceof Value.Plain plain ? plain.value() : 0;
    }

    private static String ended(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
