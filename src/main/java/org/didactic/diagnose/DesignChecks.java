package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;

/** The registry of design checks: runs them and applies what the analysis file accepts. */
public final class DesignChecks {
    private static final List<DesignCheck> ALL = List.of(
            new AlwaysTreatedUnits(),
            new SingleUnitCohorts(),
            new StartsOutsidePanel(),
            new FewTreatedClusters(),
            new OneCohortPeriods(),
            new CollinearCovariates(),
            new UnequalSamples(),
            new FewAdopters(),
            new UnlikeAdopters(),
            new LowPowerOfPretrend(),
            new SingleUnitInfluence(),
            new FewPlaceboUnits());

    private DesignChecks() {}

    /** Returns the ids of all checks, in the order in which they are run. */
    public static List<String> ids() {
        return ALL.stream().map(DesignCheck::id).toList();
    }

    /** Returns the ids of the checks that {@link #withoutEstimates} leaves out. */
    public static List<String> idsThatNeedEstimates() {
        return ALL.stream()
                .filter(DesignCheck.OnEstimates.class::isInstance)
                .map(DesignCheck::id)
                .toList();
    }

    /** Returns what the checks on the data alone found, sorted by severity, id and place in the analysis file. */
    public static List<Finding> withoutEstimates(StudyDesign design) {
        List<String> ran = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (DesignCheck check : ALL) {
            if (check instanceof DesignCheck.OnData onData) {
                ran.add(check.id());
                found.addAll(onData.evaluate(design));
            }
        }
        return accepted(design, ran, found);
    }

    /** Returns what all checks found, sorted by severity, id and place in the analysis file. */
    public static List<Finding> withEstimates(StudyDesign design, Evidence evidence) {
        List<Finding> found = new ArrayList<>();
        for (DesignCheck check : ALL) {
            if (check instanceof DesignCheck.OnData onData) {
                found.addAll(onData.evaluate(design));
            } else if (check instanceof DesignCheck.OnEstimates onEstimates) {
                found.addAll(onEstimates.evaluate(design, evidence));
            }
        }
        return accepted(design, ids(), found);
    }

    /** Returns the errors that stop a run: those that the analysis file does not accept. */
    public static List<Finding> stopping(List<Finding> findings) {
        return findings.stream()
                .filter(each -> each.severity() == Finding.Severity.ERROR
                        && each.accepted().isEmpty())
                .toList();
    }

    private static List<Finding> accepted(StudyDesign design, List<String> ran, List<Finding> found) {
        return Findings.inOrder(Acceptance.apply(design.analysis().accept(), ran, found));
    }
}
