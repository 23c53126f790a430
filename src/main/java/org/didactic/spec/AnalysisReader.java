package org.didactic.spec;

import java.nio.file.Path;
import org.didactic.spec.yaml.YamlFile;

/** Reads analysis files. */
public final class AnalysisReader {
    private AnalysisReader() {}

    /**
     * Returns the analysis in this file, with defaults filled in and everything checked that needs no data.
     *
     * @param file the path as the user gave it; messages repeat it
     * @throws org.didactic.text.UserErrorException with all problems at once, sorted by line
     */
    public static Analysis read(Path file) {
        return YamlFile.read(file, AnalysisShape.ANALYSIS).of(file);
    }
}
