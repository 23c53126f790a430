package org.didactic.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.didactic.data.DataFolders;
import org.didactic.report.StudyResults;
import org.didactic.reproduce.run.LoadedStudy;
import org.didactic.result.ResultsCsv;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** A study read, checked and estimated in this process. */
final class Estimated {
    /** Behind the id of a number and the three parts it consists of. */
    private static final Pattern NO_NUMBER = Pattern.compile("(?m)^(?:[^,\n]*,){4}.*\\b(?:NaN|Infinity)\\b");

    private Estimated() {}

    /** Returns what is wrong with how it ended, or null. */
    static @Nullable String fault(Path analysisFile) {
        try {
            LoadedStudy study = LoadedStudy.load(AnalysisReader.read(analysisFile), DataFolders.of(List.of()));
            study.check();
            StudyResults results = study.estimate();
            return NO_NUMBER.matcher(ResultsCsv.write(results.results())).find() ? "a result is no number" : null;
        } catch (UserErrorException e) {
            return WellFormed.fault(e.problems());
        } catch (CompletionException e) {
            if (e.getCause() instanceof UserErrorException user) {
                return WellFormed.fault(user.problems());
            }
            throw e;
        }
    }
}
