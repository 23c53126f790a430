package org.didactic.report.table;

import java.util.List;
import org.didactic.data.SmallCsv;
import org.didactic.report.narrative.SmallFile;
import org.didactic.spec.Analysis;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;

/** The file of a table that an author declares: a small CSV file inside the study's folder. */
public final class DeclaredFile {
    private DeclaredFile() {}

    /** Adds what is wrong with the files of the tables that the analysis declares. */
    public static void check(Analysis analysis, Problems problems) {
        for (DeclaredTable each : analysis.report().tables()) {
            try {
                read(analysis, each);
            } catch (UserErrorException e) {
                e.problems().forEach(problems::add);
            }
        }
    }

    /**
     * Returns the rows of a table's file, its heads first; all are as long as these.
     *
     * @throws UserErrorException if the file cannot be used
     */
    static List<List<String>> read(Analysis analysis, DeclaredTable table) {
        SmallFile file = SmallFile.of(analysis, table.file(), "the file of the table");
        return SmallCsv.read(file.bytes(), file.shown()).stream()
                .map(SmallCsv.Row::cells)
                .toList();
    }
}
