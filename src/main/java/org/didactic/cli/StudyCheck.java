package org.didactic.cli;

import java.util.ArrayList;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.DesignChecks;
import org.didactic.diagnose.Finding;
import org.didactic.reproduce.run.LoadedStudy;

/** Checks a study: reads its data and runs the design checks that need no estimates. */
record StudyCheck(Screen screen) implements StudyLoop.Work {

    @Override
    public void on(Study study, DataFolders dataFolders) {
        screen.progress(study.id() + ": reading the data");
        LoadedStudy loaded = LoadedStudy.load(study.analysis(), dataFolders);
        List<Finding> findings = loaded.check();
        UnacceptedErrors.throwIfAny(study.analysis(), findings);
        List<String> lines = new ArrayList<>();
        lines.addAll(InputLedger.lines(loaded));
        lines.addAll(ConsoleLedger.findings(findings));
        lines.add("left to report, as they need estimates: " + String.join(", ", DesignChecks.idsThatNeedEstimates()));
        lines.add("file and data can be used");
        screen.say(ConsoleLedger.block(study.id(), lines));
    }
}
