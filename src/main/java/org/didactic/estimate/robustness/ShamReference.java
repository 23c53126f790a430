package org.didactic.estimate.robustness;

import java.util.List;
import java.util.TreeSet;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.SupportCell;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.text.FirstNames;

/** The units behind the reference of a placebo in time: those observed in the period before their sham start. */
public final class ShamReference {
    /** With fewer units than this at the reference, an effect says more of them than of anything else. */
    public static final int ENOUGH_UNITS = 3;

    private static final int REFERENCE = -1;

    private ShamReference() {}

    /** Returns whether the effects of a method are measured against the rows at a reference. */
    public static boolean matters(EstimatorSpec estimator) {
        return (estimator instanceof EstimatorSpec.Twfe || estimator instanceof EstimatorSpec.SunAbraham)
                && estimator.options().eventTime() instanceof EventTime.Periods;
    }

    /** Returns the names of the units with a used row at the sham reference, in code-point order. */
    public static List<String> units(Estimation placebo) {
        TreeSet<String> names = new TreeSet<>();
        SupportCell.at(REFERENCE, placebo.support()).forEach(cell -> names.addAll(cell.units()));
        return List.copyOf(names);
    }

    /** Returns the placebo with a sentence that names those units. */
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
