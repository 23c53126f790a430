package org.didactic.reproduce.verify;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.reproduce.Manifest;
import org.jspecify.annotations.Nullable;

/** Finds what a report in an output folder was made from, as its verification does. */
public final class AnalysisPlace {
    private AnalysisPlace() {}

    /**
     * Returns the analysis file of a report, of several copies the one with most of the rest; null when there is none.
     *
     * @param dataFolders folders below which data and analysis files are looked for by name
     * @param workingFolder below which the analysis file is looked for
     */
    public static @Nullable Path of(Manifest manifest, List<Path> dataFolders, Path workingFolder) {
        return of(new AnalysisSearch(manifest, DataFolders.of(dataFolders), workingFolder));
    }

    static @Nullable Path of(AnalysisSearch search) {
        return search.found().stream()
                .min(Comparator.comparing(each -> trouble(each, search.manifest(), search.dataFolders())))
                .orElse(null);
    }

    /** How much of what a report was made from is absent or different beside an analysis file. */
    private static int trouble(Path analysisFile, Manifest manifest, DataFolders dataFolders) {
        Deviations differing = new Deviations();
        int absent = new InputHashes(RecordedFolder.of(analysisFile), manifest, dataFolders)
                .check(differing)
                .size();
        return absent + differing.all().size();
    }
}
