package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Counted;

/**
 * Finds panels with fewer than {@value #ENOUGH} treated clusters. Cluster-robust errors are then too small, however many
 * untreated clusters there are (MacKinnon and Webb 2018, Econometrics Journal 21).
 */
final class FewTreatedClusters implements DesignCheck.OnData {
    static final int ENOUGH = 20;

    @Override
    public String id() {
        return "clusters.few-treated";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        List<Finding> findings = new ArrayList<>();
        for (Panel panel : design.panels().values()) {
            for (String column : clusterColumns(design.analysis(), panel.id())) {
                evaluate(design.analysis(), panel, column, findings);
            }
        }
        return findings;
    }

    private void evaluate(Analysis analysis, Panel panel, String column, List<Finding> findings) {
        IntFunction<String> cluster = clusters(analysis, panel, column);
        TreatmentTiming timing = new TreatmentTiming(panel);
        Set<String> all = new TreeSet<>();
        Set<String> treated = new TreeSet<>();
        for (int row = 0; row < panel.rows(); row++) {
            String name = cluster.apply(row);
            if (name.isEmpty()) {
                continue;
            }
            all.add(name);
            if (timing.everTreated(panel.unit(row))) {
                treated.add(name);
            }
        }
        if (treated.size() < ENOUGH) {
            findings.add(Findings.of(
                    this,
                    panel.id(),
                    treated.size() + " of " + Counted.of(all.size(), "cluster") + " (" + column
                            + ") are treated: with fewer than " + ENOUGH
                            + ", cluster-robust errors tend to be too small.",
                    List.of(),
                    "Read intervals as too narrow rather than too wide."));
        }
    }

    /** The clustering columns of the estimators that are run on an outcome of this panel. */
    private static Set<String> clusterColumns(Analysis analysis, String panel) {
        Set<String> columns = new LinkedHashSet<>();
        boolean isUsed = analysis.outcomes().stream()
                .map(OutcomeSpec::panel)
                .anyMatch(each -> each.value().equals(panel));
        for (EstimatorSpec estimator : isUsed ? analysis.estimators() : List.<EstimatorSpec>of()) {
            estimator.options().inference().clusters().forEach(cluster -> columns.add(cluster.value()));
        }
        return columns;
    }

    /** The cluster of a row; empty where it is missing. */
    private static IntFunction<String> clusters(Analysis analysis, Panel panel, String column) {
        boolean isUnit = analysis.data().panels().stream()
                .filter(each -> each.id().value().equals(panel.id()))
                .map(PanelSpec::unit)
                .anyMatch(unit -> unit.value().equals(column));
        if (isUnit) {
            return row -> panel.units().get(panel.unit(row));
        }
        var texts = panel.text(column);
        return row -> texts.missing(row) == null ? texts.value(row) : "";
    }
}
