package org.didactic.panel;

import java.util.Locale;
import org.didactic.data.CellOrigin;
import org.didactic.data.FirstFew;
import org.didactic.data.NumberCells;
import org.didactic.data.TableColumn;
import org.didactic.spec.Analysis;
import org.didactic.spec.EffectSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.Randomisation;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Checks that a panel has the columns that the outcomes and estimators read, and numbers where these calculate. */
final class PanelChecks {
    private final PanelDraft panel;
    private final MissingColumns missing;
    private final Problems problems;

    PanelChecks(PanelDraft panel, MissingColumns missing, Problems problems) {
        this.panel = panel;
        this.missing = missing;
        this.problems = problems;
    }

    /** Reports what the analysis reads from this panel and cannot. */
    void check(Analysis analysis) {
        for (OutcomeSpec outcome : analysis.outcomes()) {
            if (outcome.panel().value().equals(panel.id())) {
                TableColumn explained = number(outcome.column());
                if (explained != null && outcome.scale() == OutcomeSpec.Scale.PROPORTION) {
                    ProportionCheck.check(outcome, explained, problems);
                }
                outcome.factors().forEach(this::find);
                NumbersNeeded.of(analysis, panel.id()).forEach(this::number);
                analysis.inference().clusters().forEach(this::cluster);
                for (EstimatorSpec estimator : analysis.estimators()) {
                    estimator.options().effects().forEach(this::effect);
                    estimator.options().inference().clusters().forEach(this::cluster);
                    Randomisation randomisation =
                            estimator.options().inference().draws().randomisation();
                    if (randomisation != null && randomisation.strata() != null) {
                        find(randomisation.strata());
                    }
                }
            }
        }
    }

    /** Returns the column if it can be used as numbers. */
    private @Nullable TableColumn number(Located<String> name) {
        TableColumn column = find(name);
        return column != null && NumberCells.check(column, name, problems) ? column : null;
    }

    private @Nullable TableColumn find(Located<String> name) {
        if (!panel.knows(name.value())) {
            missing.add(name, panel);
        }
        return panel.table().find(name.value());
    }

    private void effect(EffectSpec effect) {
        Located<String> written = effect.written();
        effect.columns().forEach(name -> find(new Located<>(name, written.position(), written.path())));
    }

    private void cluster(Located<String> name) {
        TableColumn column = find(name);
        if (column == null || column.cells().isComplete()) {
            return;
        }
        FirstFew few = new FirstFew(problems);
        for (int row = 0; row < column.cells().size(); row++) {
            if (column.cells().missing(row) != null) {
                int at = row;
                few.add(() -> noCluster(name, column.origin(), at));
            }
        }
        few.finish("rows without a cluster");
    }

    private static Problem noCluster(Located<String> name, @Nullable CellOrigin origin, int row) {
        String remedy = "leave such rows out with where, or cluster by another column";
        if (origin == null || origin.line(row) == 0) {
            return name.problem(String.format(Locale.ROOT, "a row has no cluster (%s)", name), remedy);
        }
        return new Problem(
                origin.position(row),
                origin.path(),
                String.format(Locale.ROOT, "the row has no cluster (%s)", name),
                remedy);
    }
}
