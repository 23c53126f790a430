package org.didactic.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.UserErrorException;

/** A study whose data an analysis file declares. */
final class DeclaredStudy {
    private final Path folder;

    DeclaredStudy(Path folder) {
        this.folder = folder;
    }

    void write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is read of this piece of the analysis file, the value of {@code data}, for an outcome {@code y}. */
    LoadedData load(String data, Path... further) {
        write(
                "analysis.yaml",
                "study: s\ndata:\n" + data.indent(2) + "treatment: {name: T, start: start}\n"
                        + "outcomes: [{id: y, column: y}]\n" + "estimators: [{id: t, method: twfe}]\n"
                        + "inference: {covariance: cluster, cluster: unit}\n");
        return PanelLoader.load(
                AnalysisReader.read(folder.resolve("analysis.yaml")), DataFolders.of(List.of(further)));
    }

    /** Returns what is wrong with such a piece. */
    String message(String data) {
        try {
            load(data);
            return "";
        } catch (UserErrorException e) {
            return e.getMessage().replace(folder + "/", "");
        }
    }
}
