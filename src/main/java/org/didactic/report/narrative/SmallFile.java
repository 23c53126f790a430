package org.didactic.report.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.data.SmallCsv;
import org.didactic.spec.Analysis;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * A small file inside the study's folder that an analysis file names.
 *
 * @param shown its path in messages
 */
public record SmallFile(byte[] bytes, String shown) {
    /**
     * Returns the file of this name.
     *
     * @param what what it is, for messages: {@code the file of the table}
     * @throws UserErrorException if there is none inside the study's folder, or it has more than a megabyte
     */
    public static SmallFile of(Analysis analysis, Located<String> name, String what) {
        StudyFolder folder = StudyFolder.of(analysis);
        Path file = folder.file(name.value());
        if (file == null) {
            throw error(absent(folder, name, what));
        }
        String shown = folder.path().resolve(name.value()).toString().replace('\\', '/');
        try {
            if (Files.size(file) > SmallCsv.LARGEST) {
                throw error(name.problem(
                        what + " has more than a megabyte (" + name.value() + ")",
                        "leave out what no reader needs; data to be analysed belong under data.sources"));
            }
            return new SmallFile(Files.readAllBytes(file), shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem absent(StudyFolder folder, Located<String> name, String what) {
        boolean missing =
                folder.names(name.value()) && !Files.exists(folder.path().resolve(name.value()));
        if (missing) {
            return name.problem(
                    "there is no such file (" + name.value() + ")",
                    "the path is mistyped: it is relative to the analysis file");
        }
        return folder.names(name.value()) && Files.isDirectory(folder.path().resolve(name.value()))
                ? name.problem("this is a folder (" + name.value() + ")", "name the file inside it")
                : name.problem(
                        what + " lies outside the study's folder (" + name.value() + ")",
                        "move it beside the analysis file");
    }

    private static UserErrorException error(Problem problem) {
        return new UserErrorException(List.of(problem));
    }
}
