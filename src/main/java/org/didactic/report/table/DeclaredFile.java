package org.didactic.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.data.SmallCsv;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.spec.Analysis;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;

/** The file of a table that an author declares: a small CSV file inside the study's folder. */
public final class DeclaredFile {
    private static final long BYTES = 1_000_000;

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
        Located<String> name = table.file();
        StudyFolder folder = StudyFolder.of(analysis);
        Path file = folder.file(name.value());
        if (file == null) {
            throw error(absent(folder, name));
        }
        String shown = folder.path().resolve(name.value()).toString().replace('\\', '/');
        try {
            if (Files.size(file) > BYTES) {
                throw error(name.problem(
                        "the file of the table has more than a megabyte (" + name.value() + ")",
                        "declare it as a source: a table of the report is a small file"));
            }
            return SmallCsv.read(Files.readAllBytes(file), shown).stream()
                    .map(SmallCsv.Row::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem absent(StudyFolder folder, Located<String> name) {
        boolean missing =
                folder.names(name.value()) && !Files.exists(folder.path().resolve(name.value()));
        if (missing) {
            return name.problem(
                    "there is no such file (" + name.value() + ")",
                    "the path is mistyped: it is relative to the analysis file");
        }
        return folder.names(name.value()) && Files.isDirectory(folder.path().resolve(name.value()))
                ? name.problem("this is a folder (" + name.value() + ")", "name the CSV file inside it")
                : name.problem(
                        "the file of the table lies outside the study's folder (" + name.value() + ")",
                        "move it beside the analysis file");
    }

    private static UserErrorException error(Problem problem) {
        return new UserErrorException(List.of(problem));
    }
}
