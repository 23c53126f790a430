package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.text.FirstNames;

/** Units that start in the panel, but after the last period that a variant keeps: there they are not yet treated. */
final class LateStarters {
    private LateStarters() {}

    /** Returns the estimation of a variant with a sentence that names those of its sample, if there are any. */
    static Estimation named(EstimationTask task, Estimation found) {
        TreatmentTiming declared = new TreatmentTiming(task.panel());
        BitSet used = new BitSet();
        found.sample().rows().forEach(row -> used.set(task.panel().unit(row)));
        List<String> names = new ArrayList<>();
        for (int unit = used.nextSetBit(0); unit >= 0; unit = used.nextSetBit(unit + 1)) {
            if (task.timing().status(unit) == Status.AFTER && declared.status(unit) == Status.INSIDE) {
                names.add(task.panel().units().get(unit));
            }
        }
        return names.isEmpty()
                ? found
                : found.noted("Start after the last period kept, and serve as controls: " + FirstNames.of(names) + " ("
                        + names.size() + ").");
    }
}
