package org.didactic.diagnose.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.FirstPeriod;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RobustnessSpec;
import org.didactic.text.Located;

/**
 * Who is treated, and how they differ; every number has an id {@code OUTCOME.selection.TERM}.
 *
 * <p>An outcome has up to three diagnostics, each with a sample of its own: covariates ({@code correlation}, {@code vif…}),
 * adoption ({@code balance}, {@code logit} and what goes with them) and the missing outcome ({@code missing}).
 */
public final class Selection implements Diagnosis {
    /** So many draws stand behind the joint test of balance. */
    public static final int BALANCE_DRAWS = 4999;

    /** What stands for the estimator in the ids. */
    static final String ID = "selection";

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        RobustnessSpec.Selection asked = evidence.analysis().robustness().selection();
        return evidence.analysis().outcomes().parallelStream()
                .map(outcome -> of(evidence, outcome, asked))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Diagnostic> of(Evidence evidence, OutcomeSpec outcome, RobustnessSpec.Selection asked) {
        Analysis analysis = evidence.analysis();
        Panel panel =
                Objects.requireNonNull(evidence.panels().get(outcome.panel().value()));
        TreatmentTiming timing = new TreatmentTiming(panel);
        List<String> covariates =
                analysis.covariates().stream().map(Located::value).toList();
        List<Diagnostic> found = new ArrayList<>();
        if (asked.vif() && !(covariates.isEmpty() && asked.dropped().isEmpty())) {
            List<String> all = new ArrayList<>(covariates);
            asked.dropped().forEach(each -> all.add(each.column().value()));
            found.add(CovariateNumbers.of(outcome, CovariateTable.of(panel, all), covariates.size(), timing));
        }
        if ((asked.balance() || asked.logit()) && !covariates.isEmpty()) {
            FirstPeriod sample = FirstPeriod.of(panel, timing, covariates);
            found.add(AdoptionNumbers.of(
                    outcome, sample, asked, analysis.inference().level()));
        }
        if (asked.missingness()) {
            MissingOutcome missing = MissingOutcome.of(analysis, outcome, panel, timing);
            TermEstimate number = new TermEstimate(
                    Term.Diagnostic.of("missing"),
                    missing.estimate().value(),
                    missing.estimate().rows(),
                    missing.estimate().treatedUnits());
            found.add(new Diagnostic(
                    outcome.id().value(), ID, List.of(number), missing.rows(), missing.units(), List.of()));
        }
        return List.copyOf(found);
    }
}
