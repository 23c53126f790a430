package org.didactic.reproduce.run;

import java.util.List;
import java.util.stream.Collectors;
import org.didactic.diagnose.Finding;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.panel.LoadedData;
import org.didactic.spec.Analysis;

/** What a study says where the file that names its adopters is absent: nothing is estimated, and why. */
final class PassedOver {
    private static final String REASON = "who adopted is not known here";
    private static final String ID = "adopters.unknown";

    private PassedOver() {}

    /** Returns the names of the absent files. */
    static String files(LoadedData data) {
        return data.absent().stream().map(each -> each.file().value()).collect(Collectors.joining(", "));
    }

    /** Returns the estimation with its sample and, in place of all it found, the reason. */
    static Estimation estimation(Estimation found) {
        return new Estimation(
                found.outcome(),
                found.estimator(),
                found.method(),
                found.sample(),
                List.of(new TermEstimate(new Term.Att(), new Value.NotIdentified(REASON), 0, 0)),
                List.of(),
                List.of(),
                CovarianceReport.none(REASON),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns the one finding, which stands in place of those of all checks. */
    static List<Finding> findings(Analysis analysis, LoadedData data) {
        String what = "Who adopted is not known here: " + files(data) + " is not there. Nothing is estimated"
                + (analysis.robustness().falseAlarms() == null
                        ? "."
                        : "; false alarms say how far estimates could be trusted.");
        return List.of(new Finding(
                ID,
                Finding.Severity.NOTE,
                "",
                what,
                List.of(),
                "Put the file beside the analysis file, or name its folder with --data.",
                ""));
    }
}
