package org.didactic.diagnose.method;

import java.util.List;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.diagnose.agreement.Agreement;
import org.didactic.diagnose.alarm.FalseAlarmRates;
import org.didactic.diagnose.curve.SpecificationCurve;
import org.didactic.diagnose.influence.Influence;
import org.didactic.diagnose.multiplicity.SeveralOutcomes;
import org.didactic.diagnose.permutation.PlaceboInSpace;
import org.didactic.diagnose.pretrend.Pretrends;
import org.didactic.diagnose.selection.Selection;
import org.didactic.diagnose.sensitivity.Sensitivity;
import org.didactic.numeric.InOrder;

/** Runs every diagnosis on a study. */
public final class Diagnoses {
    private static final List<Diagnosis> ALL = List.of(
            new Pretrends(),
            new Sensitivity(),
            new Selection(),
            new Influence(),
            new SpecificationCurve(),
            new PlaceboInSpace(),
            new SeveralOutcomes(),
            new FalseAlarmRates(),
            new Agreement());

    private Diagnoses() {}

    /** Returns what the analysis asks for and can be told where nobody knows who adopted. */
    public static List<Diagnostic> withoutAdopters(Evidence evidence) {
        return new FalseAlarmRates().of(evidence);
    }

    /** Returns all that the analysis asks for, in a fixed order; diagnoses run in parallel. */
    public static List<Diagnostic> of(Evidence evidence) {
        return InOrder.map(ALL, each -> each.of(evidence)).stream()
                .flatMap(List::stream)
                .toList();
    }
}
