package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.regression.EventStudy;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.RobustnessSpec;
import org.didactic.text.FirstNames;

/**
 * The units behind the reference of a placebo in time: those observed in the period before their sham start.
 *
 * @param outcome the outcome's id
 * @param estimator the id of the run
 * @param units names of the units with a used row at the sham reference, in code-point order
 */
public record ShamReference(String outcome, String estimator, List<String> units) {
    /** With fewer units than this at the reference, an effect says more of them than of anything else. */
    public static final int ENOUGH_UNITS = 3;

    private static final int REFERENCE = -1;

    /**
     * Returns one for each placebo that an analysis asks for and whose effects are measured against such rows; nothing is
     * estimated.
     *
     * @param panels by id
     */
    public static List<ShamReference> of(Analysis analysis, Map<String, Panel> panels) {
        RobustnessSpec.Placebo asked = analysis.robustness().placebo();
        if (asked == null) {
            return List.of();
        }
        List<ShamReference> references = new ArrayList<>();
        for (EstimationTask declared : Estimators.tasks(analysis, panels)) {
            for (PlannedRun run : new PlaceboInTime(asked.shift()).of(declared)) {
                EstimatorSpec estimator = run.task().estimator();
                if (matters(estimator) && Estimators.method(estimator) instanceof EventStudy method) {
                    references.add(new ShamReference(
                            run.task().outcome().id().value(),
                            estimator.id().value(),
                            units(method.treatedRows(run.task()).cells())));
                }
            }
        }
        return List.copyOf(references);
    }

    /** Returns whether the effects of a method are measured against the rows at a reference. */
    public static boolean matters(EstimatorSpec estimator) {
        return (estimator instanceof EstimatorSpec.Twfe || estimator instanceof EstimatorSpec.SunAbraham)
                && estimator.options().eventTime() instanceof EventTime.Periods;
    }

    /** Returns the names of the units with a used row at the reference of a placebo, in code-point order. */
    public static List<String> units(Estimation placebo) {
        return units(placebo.support());
    }

    private static List<String> units(List<SupportCell> cells) {
        TreeSet<String> names = new TreeSet<>();
        SupportCell.at(REFERENCE, cells).forEach(cell -> names.addAll(cell.units()));
        return List.copyOf(names);
    }

    /** Returns a placebo with a sentence that names those units. */
    static Estimation named(int shift, Estimation placebo) {
        return placebo.noted(sentence(shift, units(placebo)));
    }

    /**
     * Returns the sentence about these units that is among the notes of a placebo for which they matter.
     *
     * @param shift of the placebo, below 0
     */
    public static String sentence(int shift, List<String> units) {
        String reference = "the sham reference, " + (1 - shift) + " periods before the true start";
        return units.isEmpty()
                ? "No used row lies at " + reference + "."
                : "Units with a used row at " + reference + ": " + FirstNames.of(units) + " (" + units.size() + ").";
    }
}
