package org.didactic.report;

import java.util.List;
import java.util.Map;
import org.didactic.diagnose.Finding;
import org.didactic.panel.JoinReport;
import org.didactic.panel.Panel;
import org.didactic.result.Results;
import org.didactic.result.SampleLedger;
import org.didactic.result.published.PublishedComparison;
import org.didactic.spec.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * A study after estimation: all that a report may draw on.
 *
 * @param panels by id, in the order of the analysis file
 * @param ledgers one an outcome, in the order of the outcomes
 * @param findings of the design checks, sorted by severity, id and place
 * @param joins what did not match when the panels were made, in the order of the panels and their joins
 * @param absentAdopters the file that would say who adopted and is not there; empty where that is known, and then only
 *     there are estimates
 * @param published how printed values stand to the results, null where the analysis declares none
 * @param inputs what was seen when the files were read
 * @param companions what goes out beside the study
 */
public record StudyResults(
        Analysis analysis,
        Map<String, Panel> panels,
        Results results,
        List<SampleLedger> ledgers,
        List<Finding> findings,
        List<JoinReport> joins,
        String absentAdopters,
        @Nullable PublishedComparison published,
        InputNotes inputs,
        StudyCompanions companions) {

    /** Returns whether who adopted is known. */
    public boolean adoptersKnown() {
        return absentAdopters.isEmpty();
    }

    /** Returns a study of whose files nothing is to be told and that nothing goes out beside. */
    public StudyResults(
            Analysis analysis,
            Map<String, Panel> panels,
            Results results,
            List<SampleLedger> ledgers,
            List<Finding> findings,
            List<JoinReport> joins,
            @Nullable PublishedComparison published) {
        this(analysis, panels, results, ledgers, findings, joins, "", published, InputNotes.NONE, StudyCompanions.NONE);
    }

    /** Returns a study that is compared with no printed values and that nothing goes out beside. */
    public StudyResults(
            Analysis analysis,
            Map<String, Panel> panels,
            Results results,
            List<SampleLedger> ledgers,
            List<Finding> findings,
            List<JoinReport> joins) {
        this(analysis, panels, results, ledgers, findings, joins, null);
    }
}
