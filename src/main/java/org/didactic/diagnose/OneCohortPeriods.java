package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/** Finds event-time coefficients that rest on the rows of a single cohort. */
final class OneCohortPeriods implements DesignCheck.OnEstimates {
    @Override
    public String id() {
        return "support.one-cohort-period";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Estimation estimation : evidence.estimations()) {
            Map<Integer, List<SupportCell>> cells = cellsByKey(estimation);
            int periods = cells.size();
            cells.values().removeIf(each -> each.size() > 1);
            if (!cells.isEmpty()) {
                findings.add(Findings.of(
                        this,
                        estimation.outcome() + "." + estimation.estimator(),
                        what(cells, periods),
                        units(cells),
                        "Read such a period as that cohort's, not as the programme's."));
            }
        }
        return findings;
    }

    /** The cells with rows behind each estimated event time. */
    private static Map<Integer, List<SupportCell>> cellsByKey(Estimation estimation) {
        Set<Integer> estimated = new LinkedHashSet<>();
        estimation.estimates().forEach(each -> {
            if (each.term() instanceof Term.Period period && each.value() instanceof Value.Estimated) {
                estimated.add(period.key());
            }
        });
        Map<Integer, List<SupportCell>> cells = new TreeMap<>();
        for (SupportCell cell : estimation.support()) {
            if (cell.rows() > 0 && estimated.contains(cell.key())) {
                cells.computeIfAbsent(cell.key(), key -> new ArrayList<>()).add(cell);
            }
        }
        return cells;
    }

    private static String what(Map<Integer, List<SupportCell>> cells, int periods) {
        Set<Integer> cohorts = new TreeSet<>();
        cells.values().forEach(each -> cohorts.add(each.get(0).cohort()));
        if (cells.size() == periods && cohorts.size() == 1) {
            return "Every event-time coefficient rests on one cohort, "
                    + cohorts.iterator().next() + ".";
        }
        List<String> parts = new ArrayList<>();
        cells.forEach((key, one) -> parts.add(NumberText.withMinus(key.toString()) + " on cohort "
                + one.get(0).cohort() + " (" + Counted.of(one.get(0).units().size(), "unit") + ")"));
        return (cells.size() == 1 ? "An event time rests" : cells.size() + " event times rest each")
                + " on one cohort alone: " + String.join(", ", parts) + ".";
    }

    private static List<String> units(Map<Integer, List<SupportCell>> cells) {
        Set<String> units = new LinkedHashSet<>();
        cells.values().forEach(each -> units.addAll(each.get(0).units()));
        return List.copyOf(units);
    }
}
