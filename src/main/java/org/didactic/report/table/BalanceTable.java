package org.didactic.report.table;

import static org.didactic.diagnose.selection.Selection.BALANCE_DRAWS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.Stars;
import org.didactic.result.ValueFigures;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RobustnessSpec.Selection;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Covariates of adopters and others before anyone starts, and a model of who adopts, on the same units. */
final class BalanceTable {
    private static final String SELECTION = "selection";
    private static final String CONSTANT = "constant";

    /** With fewer adopters per covariate a model of adoption can hardly tell one covariate from another. */
    private static final int ENOUGH = 10;

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final Selection asked;
    private final AppendixCells cells;
    private final List<ResultRow> numbers;
    private final boolean firth;

    private BalanceTable(StudyIndex index, OutcomeSpec outcome) {
        this.index = index;
        this.outcome = outcome;
        this.asked = index.analysis().robustness().selection();
        this.cells = new AppendixCells(index);
        this.numbers = cells.all(outcome, SELECTION);
        this.firth = numbers.stream().anyMatch(each -> isAbout(each, "logit_firth"));
    }

    static Table of(StudyIndex index, OutcomeSpec outcome) {
        return new BalanceTable(index, outcome).build();
    }

    private static boolean isAbout(ResultRow row, String name) {
        return isAbout(row.term(), name);
    }

    private static boolean isAbout(Term any, String name) {
        return any instanceof Term.Diagnostic term
                && term.name().equals(name)
                && !term.about().isEmpty();
    }

    private Table build() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Covariate")));
        List<Group> groups = new ArrayList<>();
        if (asked.balance()) {
            List.of("adopters", "others", "difference", "standardised", "t", "df", "p")
                    .forEach(each -> columns.add(Column.number(each)));
            groups.add(new Group("Means, and Welch\u2019s test of their difference", 7));
        }
        if (asked.logit()) {
            columns.addAll(List.of(Column.number("coefficient (SE)"), Column.number("p")));
            if (firth) {
                columns.add(Column.number("Firth (SE)"));
            }
            groups.add(new Group("Logit of adoption", firth ? 3 : 2));
        }
        List<Row> body = new ArrayList<>();
        for (String covariate : covariates()) {
            boolean constant = covariate.equals(CONSTANT);
            body.add(new Row(constant ? "Constant" : index.label(covariate), false, row(covariate, constant)));
        }
        List<Row> foot = feet(columns.size() - 1);
        List<String> notes = notes();
        notes.addAll(cells.gaps());
        return new Table(
                "",
                finding(),
                "Units not yet treated in the first period",
                groups,
                columns,
                body,
                foot,
                notes,
                cells.data());
    }

    private Set<String> covariates() {
        Set<String> names = new LinkedHashSet<>();
        for (ResultRow each : numbers) {
            if (each.term() instanceof Term.Diagnostic term
                    && List.of("balance", "logit").contains(term.name())) {
                names.addAll(term.about());
            }
        }
        // The constant belongs below the covariates, wherever it stands among the results.
        if (names.remove(CONSTANT)) {
            names.add(CONSTANT);
        }
        return names;
    }

    private List<Cell> row(String covariate, boolean constant) {
        List<Cell> row = new ArrayList<>();
        if (asked.balance() && constant) {
            for (int i = 0; i < 7; i++) {
                row.add(Cell.of(""));
            }
        } else if (asked.balance()) {
            row.add(cells.number(
                    look(Term.Diagnostic.of("mean_adopters", covariate).text(), covariate)));
            row.add(cells.number(
                    look(Term.Diagnostic.of("mean_others", covariate).text(), covariate)));
            Value difference = look(Term.Diagnostic.of("balance", covariate).text(), covariate);
            row.add(cells.number(difference));
            row.add(cells.number(look(Term.Diagnostic.of("smd", covariate).text(), covariate)));
            row.addAll(List.of(cells.statistic(difference), cells.df(difference), cells.probability(difference)));
        }
        if (asked.logit()) {
            Value logit = look(Term.Diagnostic.of("logit", covariate).text(), covariate);
            row.add(cells.estimate(logit));
            row.add(cells.probability(logit));
            if (firth) {
                row.add(cells.estimate(
                        look(Term.Diagnostic.of("logit_firth", covariate).text(), covariate)));
            }
        }
        return row;
    }

    private List<Row> feet(int width) {
        List<Row> feet = new ArrayList<>();
        for (String term : List.of("adopters", "others", "adopters_per_covariate")) {
            Value value = look(term, StudyIndex.capital(term.replace('_', ' ')));
            if (value instanceof Value.Plain plain) {
                String text = plain.value() == Math.rint(plain.value())
                        ? NumberText.count((long) plain.value())
                        : NumberText.fixed(plain.value(), 1);
                feet.add(new Row(StudyIndex.capital(term.replace('_', ' ')), false, List.of(Cell.across(text, width))));
            }
        }
        if (asked.balance()) {
            Value joint = look("balance_joint", "All covariates together");
            Cell p = cells.probability(joint);
            feet.add(new Row(
                    "All covariates together",
                    false,
                    List.of(
                            p.aside().isEmpty()
                                    ? Cell.across("permutation p " + related(p.text()), width)
                                    : Cell.none(p.aside(), width))));
        }
        return feet;
    }

    private Value look(String term, String covariate) {
        return cells.look(outcome, SELECTION, term, index.label(covariate), "");
    }

    private String finding() {
        ResultRow largest = null;
        for (ResultRow each : numbers) {
            if (isAbout(each, "smd") && size(each) >= 0 && (largest == null || size(each) > size(largest))) {
                largest = each;
            }
        }
        if (largest == null) {
            return outcome.label() + ": " + logitFinding();
        }
        return outcome.label() + ": before the start adopters and others differ most in "
                + index.label(largest.about().get(0)) + ", by " + NumberText.page(size(largest), 2)
                + " standard deviations" + jointly();
    }

    private static double size(ResultRow row) {
        return row.value() instanceof Value.Plain plain ? Math.abs(plain.value()) : -1;
    }

    private String logitFinding() {
        long clear = numbers.stream()
                .filter(each -> isAbout(each, "logit") && !each.about().equals(List.of(CONSTANT)))
                .filter(each -> each.value() instanceof Value.Estimated estimated && estimated.p() < 0.05)
                .count();
        if (numbers.stream().noneMatch(each -> isAbout(each, "logit") && each.value() instanceof Value.Estimated)) {
            return "adopters and others could not be compared";
        }
        Double perCovariate = plain("adopters_per_covariate");
        Double adopters = plain("adopters");
        if (clear == 0 && perCovariate != null && adopters != null && perCovariate < ENOUGH) {
            return "with " + NumberText.whole(adopters)
                    + (adopters == 1 ? " adopter" : " adopters")
                    + " the model can hardly tell what goes with adoption";
        }
        return clear == 0
                ? "no covariate predicts adoption at the 5 % level"
                : NumberText.count(clear) + (clear == 1 ? " covariate predicts" : " covariates predict")
                        + " adoption at the 5 % level";
    }

    private @Nullable Double plain(String term) {
        ResultRow row = index.study().results().find(ResultRow.id(outcome.id().value(), SELECTION, term));
        return row != null && row.value() instanceof Value.Plain plain ? plain.value() : null;
    }

    private String jointly() {
        ResultRow joint = index.study().results().find(outcome.id() + "." + SELECTION + ".balance_joint");
        @Nullable
        Double p = joint == null ? null : ValueFigures.of(joint.value()).p();
        return p == null ? "" : "; all covariates together, p " + related(NumberText.probability(p));
    }

    private static String related(String p) {
        return p.startsWith("<") ? "< " + p.substring(1) : "= " + p;
    }

    private List<String> notes() {
        StringBuilder note = new StringBuilder();
        if (asked.balance()) {
            note.append("Standardised: the difference in units of the root of the two groups\u2019 mean variance."
                    + " All covariates together: how often permuted adopters differ as much, by a Wald statistic, in "
                    + NumberText.count(BALANCE_DRAWS) + " draws with seed " + asked.seed() + ". ");
        }
        if (asked.logit()) {
            note.append("Logit: normal distribution. With few adopters per covariate its estimates are biased away from"
                    + " zero");
            note.append(firth ? "; Firth\u2019s correction takes out most of that bias. " : ". ");
            if (index.analysis().report().stars()) {
                note.append(Stars.LEGEND);
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add(note.toString().strip());
        index.study().results().diagnostics().stream()
                .filter(each -> each.outcome().equals(outcome.id().value())
                        && each.estimator().equals(SELECTION)
                        && each.numbers().stream()
                                .anyMatch(one -> isAbout(one.term(), "balance") || isAbout(one.term(), "logit")))
                .forEach(each -> notes.addAll(each.notes()));
        return notes;
    }
}
