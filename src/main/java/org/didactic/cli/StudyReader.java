package org.didactic.cli;

import java.nio.file.Path;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.panel.PanelLoader;
import org.didactic.reproduce.run.LoadedStudy;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** Reads analysis files; one that is faulty is held against its data all the same, so that all problems come at once. */
record StudyReader(DataFolders dataFolders) implements StudySelection.Reader {
    private static final List<String> EXHIBITS = List.of("table", "figure", "ref", "published", "cite", "evidence");

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
                e.problems().stream()
                        .filter(each -> !followsFrom(reading.problems(), each))
                        .forEach(problems::add);
            }
        }
        throw new UserErrorException(problems.sorted());
    }

    /** Tables and figures of the appendix are unknown while what asks for them cannot be read: only that is told. */
    private static boolean followsFrom(List<Problem> faults, Problem problem) {
        return EXHIBITS.contains(problem.path())
                && faults.stream()
                        .map(Problem::path)
                        .anyMatch(each -> each.startsWith("robustness")
                                || each.startsWith("published")
                                || each.startsWith("evidence"));
    }
}
