package org.didactic.diagnose.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.didactic.data.TextColumn;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.ClusterStrength;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** What a regression says of how the evidence on its average effect spreads over the clusters of its first way. */
final class ClusterWeights {
    private ClusterWeights() {}

    /** Returns one diagnostic, or none where the estimation does not tell. */
    static List<Diagnostic> of(EstimationTask task, Estimation estimation) {
        if (estimation.covariance().strength().isEmpty()) {
            return List.of();
        }
        ClusterStrength strength = estimation.covariance().strength().get(0);
        return strength.terms().stream()
                .filter(each -> each.term() instanceof Term.Att)
                .map(each -> diagnostic(estimation, strength, each, treated(task, estimation, strength.column())))
                .toList();
    }

    private static Diagnostic diagnostic(
            Estimation estimation, ClusterStrength strength, ClusterStrength.OfTerm average, TreeSet<String> treated) {
        List<TermEstimate> numbers = new ArrayList<>();
        numbers.add(number(estimation, Term.Diagnostic.of("effective_clusters"), average.effective()));
        for (int i = 0; i < strength.clusters().size(); i++) {
            String cluster = strength.clusters().get(i);
            if (treated.contains(cluster)) {
                double leverage = strength.leverage().get(i);
                double partial = average.partialLeverage().get(i);
                numbers.add(number(estimation, Term.Diagnostic.of("leverage", cluster), leverage));
                numbers.add(number(estimation, Term.Diagnostic.of("partial_leverage", cluster), partial));
            }
        }
        return new Diagnostic(
                estimation.outcome(),
                estimation.estimator() + "@influence",
                List.copyOf(numbers),
                estimation.sample().rows().size(),
                estimation.sample().units(),
                List.of());
    }

    private static TermEstimate number(Estimation estimation, Term term, double value) {
        int rows = estimation.sample().rows().size();
        int units = estimation.sample().treatedUnits().size();
        Value known = Double.isFinite(value)
                ? new Value.Plain(value)
                : new Value.NotIdentified("no cluster tells of the average effect");
        return new TermEstimate(term, known, rows, units);
    }

    /** The clusters with a used row of an ever-treated unit. */
    private static TreeSet<String> treated(EstimationTask task, Estimation estimation, String column) {
        TextColumn clusters = task.panel().text(column);
        TreeSet<String> treated = new TreeSet<>();
        for (int row : estimation.sample().rows()) {
            if (task.timing().everTreated(task.panel().unit(row))) {
                treated.add(clusters.value(row));
            }
        }
        return treated;
    }
}
