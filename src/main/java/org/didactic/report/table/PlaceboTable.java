package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.robustness.ShamReference;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.Verdict;
import org.didactic.result.Stars;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.FirstNames;
import org.didactic.text.NumberText;

/** An outcome with the start moved back in time: what looks like an effect there is none of the treatment. */
final class PlaceboTable {
    /** With more models than these a finding counts them and leaves their names to the table. */
    private static final int NAMED = 3;

    private static final Value NOT_SEEN = new Value.NotIdentified("not seen");

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final List<PlaceboRun> placebos;
    private final AppendixCells cells;

    private PlaceboTable(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.cells = new AppendixCells(index);
        List<EstimatorSpec> shown = index.estimators(outcome);
        this.placebos = index.study().results().runs().stream()
                .filter(each -> each.estimation().outcome().equals(outcome.id().value()))
                .flatMap(each -> PlaceboRun.of(shown, each))
                .toList();
    }

    static Table of(StudyIndex index, OutcomeSpec outcome) {
        return new PlaceboTable(index, outcome).build();
    }

    private Table build() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Parameter")));
        List<Group> groups = new ArrayList<>();
        for (PlaceboRun each : placebos) {
            groups.add(new Group(head(each), 3));
            columns.addAll(List.of(Column.number("Estimate (SE)"), Column.number("lower"), Column.number("upper")));
        }
        List<Row> body = new ArrayList<>();
        if (!placebos.isEmpty()) {
            body.add(row("att", "Average sham effect"));
        }
        TreeSet<Integer> keys = new TreeSet<>();
        RunFinder runs = new RunFinder(index);
        placebos.forEach(
                each -> keys.addAll(runs.periods(outcome, each.estimation().estimator())));
        String time = StudyIndex.capital(time().one());
        for (int key : keys) {
            String label = time + " " + NumberText.withMinus(Integer.toString(key));
            body.add(row(new Term.Period(key).text(), isReference(key) ? label + " (reference)" : label));
        }
        List<Row> foot = new ArrayList<>();
        if (!placebos.isEmpty()) {
            foot.add(new Row(
                    "Observations", false, counts(each -> each.sample().rows().size())));
            foot.add(new Row(
                    "Treated units",
                    false,
                    counts(each -> each.sample().treatedUnits().size())));
        }
        return new Table("", finding(), subtitle(), groups, columns, body, foot, notes(), cells.data());
    }

    /** Returns whether all that report a period measure the others against it. */
    private boolean isReference(int key) {
        return placebos.stream()
                .map(PlaceboRun::estimation)
                .flatMap(each -> each.estimates().stream())
                .filter(each -> each.term().equals(new Term.Period(key)))
                .allMatch(each -> each.value() instanceof Value.Reference);
    }

    private Noun time() {
        return Noun.ofTime(index.panelSpec(outcome).time().value());
    }

    private String subtitle() {
        var placebo = index.analysis().robustness().placebo();
        return (outcome.unit().isEmpty() ? outcome.label() : outcome.label() + ", " + outcome.unit())
                + (placebo == null
                        ? ""
                        : "; " + time().many() + " count from a sham start " + moved(placebo.shift())
                                + " before the true one");
    }

    private String moved(int shift) {
        return time().count(-shift, NumberText.count(-shift));
    }

    private String head(PlaceboRun run) {
        String label = index.label(run.estimator());
        return run.kind().declared()
                ? label
                : label + ", moved " + moved(run.kind().shift());
    }

    private Row row(String term, String label) {
        List<Cell> row = new ArrayList<>();
        RunFinder runs = new RunFinder(index);
        for (PlaceboRun each : placebos) {
            String run = each.estimation().estimator();
            row.addAll(cells.effect(
                    runs.find(outcome, run, term) == null
                            ? NOT_SEEN
                            : cells.look(outcome, run, term, label, head(each))));
        }
        return new Row(label, term.equals("att"), row);
    }

    private interface Count {
        int of(Estimation estimation);
    }

    private List<Cell> counts(Count count) {
        return placebos.stream()
                .map(each -> Cell.across(NumberText.count(count.of(each.estimation())), 3))
                .toList();
    }

    private String finding() {
        List<String> clear = new ArrayList<>();
        int estimated = 0;
        for (PlaceboRun each : placebos) {
            var row = new RunFinder(index).find(outcome, each.estimation().estimator(), "att");
            var direction = row == null ? Verdict.Direction.NOT_ESTIMATED : Verdict.direction(row.value());
            if (direction == Verdict.Direction.FELL || direction == Verdict.Direction.ROSE) {
                clear.add(head(each));
            }
            estimated += direction == Verdict.Direction.NOT_ESTIMATED ? 0 : 1;
        }
        if (estimated == 0) {
            return outcome.label() + ": no effect of a sham start could be estimated";
        }
        String average = clear.isEmpty()
                ? (estimated == 1
                        ? ": the interval of the average sham effect includes zero"
                        : ": the intervals of the average sham effects include zero")
                : ": a sham start has an average effect apart from zero" + where(clear, estimated);
        return outcome.label() + average + singlePeriods();
    }

    /** Says how many effects of single periods leave out zero: an average can hide that some do. */
    private String singlePeriods() {
        int apart = 0;
        int estimated = 0;
        for (PlaceboRun each : placebos) {
            for (TermEstimate estimate : each.estimation().estimates()) {
                if (estimate.term() instanceof Term.Period period
                        && period.key() >= 0
                        && estimate.value() instanceof Value.Estimated value) {
                    estimated++;
                    apart += value.low() > 0 || value.high() < 0 ? 1 : 0;
                }
            }
        }
        return estimated == 0
                ? ""
                : "; of the " + NumberText.count(estimated) + " effects by single " + time().many() + " "
                        + (apart == 0 ? "none" : NumberText.count(apart))
                        + (apart == 1 ? " lies" : " lie") + " clear of zero";
    }

    private static String where(List<String> clear, int models) {
        if (models == 1) {
            return "";
        }
        boolean all = clear.size() == models;
        return " in " + (all ? "all " : NumberText.count(clear.size()) + " of ") + NumberText.count(models) + " models"
                + (all || clear.size() > NAMED ? "" : ": " + String.join("; ", clear));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Rows at or after the true start are left out, so no treatment is behind these numbers. "
                + index.levels(index.estimators(outcome)) + " intervals."
                + (index.analysis().report().stars() ? " " + Stars.LEGEND : ""));
        Map<List<String>, List<String>> references = new LinkedHashMap<>();
        List<String> own = new ArrayList<>();
        for (PlaceboRun each : placebos) {
            List<String> behind = each.behindReference();
            if (!behind.isEmpty()) {
                references.computeIfAbsent(behind, units -> new ArrayList<>()).add(head(each));
            }
            each.otherNotes().forEach(note -> own.add(head(each) + ": " + note));
        }
        references.forEach((units, heads) -> notes.add(String.join("; ", heads) + ": the sham reference rests on "
                + FirstNames.of(units)
                + (units.size() < ShamReference.ENOUGH_UNITS
                        ? ". With fewer than " + ShamReference.ENOUGH_UNITS
                                + " units there, every number of the column follows their chance movements."
                        : ".")));
        notes.addAll(own);
        notes.addAll(cells.gaps());
        return notes;
    }
}
