package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Whether a p-value is that of its t under the distribution claimed. */
final class PAgainstT implements AuditCheck {
    static final String ID = "p-against-t";

    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (PrintedP each : PrintedP.all(tables)) {
            Double claimed = each.row().distributions().claimed();
            FittingDegrees fitting = FittingDegrees.of(each.size(), each.p());
            if (claimed == null) {
                if (fitting == null) {
                    found.add(AuditFinding.impossible(
                            each.row(), ID, each.words() + ": no degrees of freedom give that.", fits(each, null)));
                }
                continue;
            }
            ReferenceDistribution distribution = PossibleDistributions.of(claimed);
            if (!each.fits(distribution)) {
                String what = each.words() + ": with " + name(claimed) + " p is "
                        + Ranges.p(PossibleDistributions.p(distribution, each.size())) + ".";
                found.add(AuditFinding.impossible(each.row(), ID, what, fits(each, fitting)));
            }
        }
        return found;
    }

    private static String fits(PrintedP each, @Nullable FittingDegrees fitting) {
        if (fitting != null) {
            return "They fit with " + fitting.words() + ".";
        }
        Interval all = each.row().distributions().p(each.size());
        return "With " + each.row().distributions().words() + " p is " + Ranges.p(all) + ".";
    }

    /** Returns the words for claimed degrees of freedom. */
    static String name(double claimed) {
        return Double.isInfinite(claimed)
                ? "the normal distribution"
                : NumberText.brief(claimed) + " degrees of freedom";
    }
}
