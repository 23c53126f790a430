package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Located;

/**
 * What the checks look at before anything is estimated.
 *
 * @param panels by id, in the order of the analysis file
 */
public record StudyDesign(Analysis analysis, Map<String, Panel> panels) {

    /** Returns how an estimator is called on a page, with its id where others have the same label. */
    String label(String estimator) {
        List<EstimatorSpec> alike = analysis.estimators().stream()
                .filter(each -> each.id().value().equals(estimator))
                .flatMap(found -> analysis.estimators().stream()
                        .filter(each -> each.label().equals(found.label())))
                .toList();
        if (alike.isEmpty()) {
            return estimator;
        }
        String label = alike.get(0).label();
        return alike.size() == 1 ? label : label + " (" + estimator + ")";
    }

    /** Returns the units before anyone starts with the covariates of the study, for an outcome. */
    FirstPeriod firstPeriod(OutcomeSpec outcome) {
        Panel panel = Objects.requireNonNull(panels.get(outcome.panel().value()));
        List<String> covariates =
                analysis.covariates().stream().map(Located::value).toList();
        return FirstPeriod.of(panel, new TreatmentTiming(panel), covariates);
    }

    /** Returns the units whose start lies there, by first treated period; units in the order of the panel. */
    static Map<Integer, List<String>> unitsByStart(Panel panel, TreatmentTiming.Status status) {
        TreatmentTiming timing = new TreatmentTiming(panel);
        Map<Integer, List<String>> units = new TreeMap<>();
        for (int unit = 0; unit < panel.units().size(); unit++) {
            if (timing.status(unit) == status) {
                units.computeIfAbsent(timing.start(unit), time -> new ArrayList<>())
                        .add(panel.units().get(unit));
            }
        }
        return units;
    }
}
