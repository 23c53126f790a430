package org.didactic.reproduce.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.report.narrative.SmallFile;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PublishedFile;
import org.didactic.spec.Analysis;
import org.didactic.spec.PublishedSpec;
import org.didactic.text.NearestName;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** Reads the printed values that an analysis file declares. */
final class PrintedValues {
    private PrintedValues() {}

    /**
     * Returns the cells in the order of the file; none where the analysis declares no file, or the file has problems, which
     * are added to the others.
     */
    static List<PrintedCell> read(Analysis analysis, Problems problems) {
        PublishedSpec published = analysis.published();
        if (published == null) {
            return List.of();
        }
        try {
            SmallFile file = SmallFile.of(analysis, published.file(), "the file of printed values");
            List<PrintedCell> cells = PublishedFile.read(file.bytes(), file.shown());
            refuseUnknownTables(published, cells, problems);
            return cells;
        } catch (UserErrorException e) {
            e.problems().forEach(problems::add);
            return List.of();
        }
    }

    private static void refuseUnknownTables(PublishedSpec published, List<PrintedCell> cells, Problems problems) {
        Set<String> known = new LinkedHashSet<>();
        cells.forEach(each -> known.add(each.table()));
        published.tables().forEach((table, outcome) -> {
            if (!known.contains(table)) {
                @Nullable String near = NearestName.of(table, known);
                problems.add(outcome.problem(
                        "no printed table has this name (" + table + ")",
                        near == null ? "one of " + String.join(", ", known) : near));
            }
        });
    }
}
