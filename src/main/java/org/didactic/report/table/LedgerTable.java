package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.panel.CleaningCount;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.SampleLedger;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.FirstNames;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The sample ledger of an outcome: from the rows of its panel to those that each estimator used. */
public final class LedgerTable {
    private LedgerTable() {}

    /** Returns the table of an outcome's ledger. */
    public static Table of(StudyIndex index, OutcomeSpec outcome, SampleLedger ledger) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Rows")));
        index.all(outcome).forEach(each -> columns.add(Column.number(index.label(each))));
        List<Row> body = new ArrayList<>();
        body.add(new Row(
                "In the panel",
                false,
                ledger.estimators().stream()
                        .map(each -> Cell.of(NumberText.count(ledger.panelRows())))
                        .toList()));
        for (SampleLedger.Line line : ledger.leftOut()) {
            List<Cell> cells = line.rows().stream()
                    .map(rows -> Cell.of(NumberText.count(-rows)))
                    .toList();
            body.add(new Row(label(index, outcome, line.exclusion()), false, cells));
        }
        Row used = new Row(
                "Used",
                true,
                ledger.used().stream()
                        .map(rows -> Cell.of(NumberText.count(rows)))
                        .toList());
        return new Table(
                "",
                outcome.label() + ": every row accounted for",
                "Rows of the panel \u201c" + outcome.panel().value() + "\u201d: " + keys(index, outcome),
                List.of(),
                columns,
                body,
                List.of(used),
                notes(index, outcome),
                List.of());
    }

    private static String keys(StudyIndex index, OutcomeSpec outcome) {
        var panel = index.panelSpec(outcome);
        List<String> keys =
                new ArrayList<>(List.of(panel.unit().value(), panel.time().value()));
        panel.within().forEach(each -> keys.add(each.value()));
        return String.join(" \u00d7 ", keys);
    }

    private static String label(StudyIndex index, OutcomeSpec outcome, Exclusion exclusion) {
        String detail = exclusion.detail().isEmpty() ? "" : ": " + index.label(exclusion.detail());
        String cause = exclusion.cause().isEmpty() ? "" : " (" + exclusion.cause() + ")";
        String text = StudyIndex.capital(exclusion.rule().text()) + detail + cause;
        boolean aboutUnits = exclusion.rule() == Rule.ALWAYS_TREATED || exclusion.rule() == Rule.UNKNOWN_START;
        return aboutUnits ? text + " (" + units(index, outcome, exclusion.rule()) + ")" : text;
    }

    private static String units(StudyIndex index, OutcomeSpec outcome, Rule rule) {
        Panel panel = index.panel(outcome);
        Set<String> names = new LinkedHashSet<>();
        for (EstimatorSpec estimator : index.all(outcome)) {
            List<@Nullable Exclusion> exclusions =
                    index.estimation(outcome, estimator).sample().exclusions();
            for (int row = 0; row < exclusions.size(); row++) {
                Exclusion exclusion = exclusions.get(row);
                if (exclusion != null && exclusion.rule() == rule) {
                    names.add(panel.units().get(panel.unit(row)));
                }
            }
        }
        return FirstNames.of(List.copyOf(names));
    }

    private static List<String> notes(StudyIndex index, OutcomeSpec outcome) {
        List<String> notes = new ArrayList<>();
        for (Lineage lineage : index.panel(outcome).lineages()) {
            notes.add(source(lineage));
        }
        Set<String> behind = new ColumnsBehind(index).of(outcome);
        List<String> cleaning = index.panel(outcome).cleaning().stream()
                .filter(each -> behind.contains(each.column()) && each.moved() + each.blanked() > 0)
                .map(each -> cleaning(index, each))
                .toList();
        if (!cleaning.isEmpty()) {
            notes.add("Cleaning: " + String.join("; ", cleaning) + ".");
        }
        return notes;
    }

    private static String source(Lineage lineage) {
        String others = lineage.lostRows().entrySet().stream()
                .map(each -> ", " + NumberText.count(each.getValue()) + " " + each.getKey())
                .collect(Collectors.joining());
        return "Source \u201c" + lineage.source() + "\u201d: "
                + NumberText.count(lineage.rows().size()) + " rows, " + NumberText.count(lineage.reachedRows())
                + " behind the panel" + others + ".";
    }

    private static String cleaning(StudyIndex index, CleaningCount count) {
        List<String> what = new ArrayList<>();
        if (count.moved() > 0) {
            what.add(cells(count.moved()) + " moved to the bound");
        }
        if (count.blanked() > 0) {
            what.add(cells(count.blanked()) + " removed");
        }
        return index.label(count.column()) + " " + count.step() + ", " + String.join(", ", what);
    }

    private static String cells(int number) {
        return NumberText.count(number) + (number == 1 ? " cell" : " cells");
    }
}
