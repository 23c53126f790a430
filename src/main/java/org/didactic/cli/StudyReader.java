package org.didactic.cli;

import java.nio.file.Path;
import org.didactic.data.DataFolders;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** Reads analysis files; one that is faulty is held against its data all the same, so that all problems come at once. */
record StudyReader(DataFolders dataFolders) implements StudySelection.Reader {

    @Override
    public Analysis read(Path file) {
        AnalysisReader.Reading reading = AnalysisReader.reading(file);
        @Nullable Analysis analysis = reading.analysis();
        if (analysis != null && reading.problems().isEmpty()) {
            return analysis;
        }
        Problems problems = new Problems();
        reading.problems().forEach(problems::add);
        if (analysis != null && PanelLoader.absentSources(analysis, dataFolders).isEmpty()) {
            try {
                LoadedStudy.load(analysis, dataFolders);
            } catch (UserErrorException e) {
                e.problems().forEach(problems::add);
            }
        }
        throw new UserErrorException(problems.sorted());
    }
}
