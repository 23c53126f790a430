package org.didactic.report.narrative;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.didactic.diagnose.alarm.FalseAlarmRates;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;

/** Which tables of the appendix have a number to show; those without would be heads over no rows. */
record MadeExhibits(StudyIndex index) {

    /** Returns whether there is a number for this table of a family. */
    boolean has(ExhibitFamily family, String subject) {
        return switch (family) {
            case CORRELATIONS -> selection(subject, "vif:");
            case BALANCE -> selection(subject, "balance:") || selection(subject, "logit:");
            case MISSINGNESS ->
                index.outcomes().stream().anyMatch(each -> selection(each.id().value(), "missing"));
            case WINDOWS -> run(subject, kind -> kind instanceof RunKind.Window);
            case PLACEBO -> run(subject, kind -> kind instanceof RunKind.Placebo);
            case VARIANTS ->
                index.study().results().runs().stream().anyMatch(each -> each.kind() instanceof RunKind.Variant);
            case PRETRENDS -> terms().anyMatch(each -> each.startsWith("pretrend") || each.startsWith("drift:"));
            case BOUNDS ->
                index.study().results().diagnostics().stream()
                        .filter(each -> each.outcome().equals(subject))
                        .flatMap(each -> each.numbers().stream())
                        .anyMatch(each -> each.term().text().startsWith("sensitivity_"));
            case WITHOUT -> diagnosed("@without");
            case PERMUTATION -> diagnosed("@space");
            case SEVERAL_OUTCOMES -> index.outcomes().size() > 1 && diagnosed("@outcomes");
            case FALSE_ALARMS -> diagnosed(FalseAlarmRates.RUN);
            case PUBLISHED -> index.study().published() != null;
            case VALUATION -> index.study().companions().valuation() != null;
            default -> true;
        };
    }

    private boolean selection(String outcome, String term) {
        List<ResultRow> rows = index.study().results().rows(outcome, "selection");
        return rows.stream().anyMatch(each -> each.term().text().startsWith(term));
    }

    /** Runs of estimators for the appendix alone stand in no table of an outcome. */
    private boolean run(String outcome, Predicate<RunKind> kind) {
        return index.study().results().runs().stream()
                .anyMatch(each -> kind.test(each.kind())
                        && each.estimation().outcome().equals(outcome)
                        && index.outcomes().stream()
                                .filter(one -> one.id().value().equals(outcome))
                                .flatMap(one -> index.estimators(one).stream())
                                .anyMatch(one -> one.id().value().equals(each.estimator())));
    }

    private boolean diagnosed(String run) {
        return index.study().results().rows().stream()
                .anyMatch(each -> each.estimator().endsWith(run));
    }

    private Stream<String> terms() {
        return index.study().results().rows().stream().map(each -> each.term().text());
    }
}
