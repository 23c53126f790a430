package org.didactic.spec;

import java.nio.file.Path;
import java.util.List;
import org.didactic.spec.yaml.YamlFile;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** Reads analysis files. */
public final class AnalysisReader {
    private AnalysisReader() {}

    /**
     * What a file says and what is wrong with it.
     *
     * @param analysis null when what it says about the data cannot be relied on; with problems, only good for finding more
     * @param problems sorted by line
     */
    public record Reading(@Nullable Analysis analysis, List<Problem> problems) {}

    /**
     * Returns the analysis in this file, with defaults filled in and everything checked that needs no data.
     *
     * @param file the path as the user gave it; messages repeat it
     * @throws org.didactic.text.UserErrorException with all problems at once, sorted by line
     */
    public static Analysis read(Path file) {
        Reading reading = reading(file);
        if (!reading.problems().isEmpty()) {
            throw new UserErrorException(reading.problems());
        }
        Analysis analysis = reading.analysis();
        if (analysis == null) {
            throw new IllegalStateException("no analysis and no problem: " + file);
        }
        return analysis;
    }

    /** Returns what can be made of this file and all its problems. */
    public static Reading reading(Path file) {
        YamlFile.Attempt<AnalysisEntry> attempt = YamlFile.attempt(file, AnalysisShape.ANALYSIS);
        AnalysisEntry entry = attempt.value();
        boolean reliable = attempt.problems().stream().noneMatch(AnalysisReader::concernsData);
        return new Reading(entry == null || !reliable ? null : entry.of(file), attempt.problems());
    }

    /** A fault in how the data are read would show again as faults of the data, which are only its consequence. */
    private static boolean concernsData(Problem problem) {
        String key = problem.path().replaceFirst("[.\\[].*", "");
        return key.isEmpty() || key.equals(AnalysisShape.DATA.name()) || key.equals(AnalysisShape.TREATMENT.name());
    }
}
