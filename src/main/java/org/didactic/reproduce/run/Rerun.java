package org.didactic.reproduce.run;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.didactic.data.DataFolders;
import org.didactic.report.ReportFile;
import org.didactic.report.StudyResults;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.page.ReportRenderer;
import org.didactic.reproduce.Environment;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/** Makes a report again, in memory, from its analysis file and data. */
public final class Rerun {
    private Rerun() {}

    /**
     * Returns the files of the report, the manifest last.
     *
     * @param dataFolders where to look for data that do not lie beside the analysis file
     * @throws org.didactic.text.UserErrorException with all that is wrong with the file or its data
     */
    public static List<ReportFile> of(Path analysisFile, List<Path> dataFolders, Environment environment) {
        Analysis analysis = AnalysisReader.read(analysisFile);
        CompletableFuture<StudyTemplates> templates = ReportRenderer.prepare(analysis);
        LoadedStudy loaded = LoadedStudy.load(analysis, DataFolders.of(dataFolders));
        StudyResults results = loaded.estimate();
        return StudyFiles.of(results, loaded.data().files(), templates, () -> environment);
    }
}
