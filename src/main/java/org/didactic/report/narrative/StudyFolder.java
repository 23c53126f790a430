package org.didactic.report.narrative;

import java.nio.file.Path;
import java.util.Objects;
import org.didactic.spec.Analysis;
import org.didactic.text.EnclosedFolder;
import org.jspecify.annotations.Nullable;

/** The folder of a study as its report may read it: nothing outside, be it by {@code ..} or through a link. */
public record StudyFolder(Path path) {

    /** Returns the folder of an analysis file. */
    public static StudyFolder of(Analysis analysis) {
        return new StudyFolder(Objects.requireNonNullElse(analysis.file().getParent(), Path.of("")));
    }

    /** Returns whether a file of this name would be below the folder, going by the name alone. */
    public boolean names(String name) {
        return new EnclosedFolder(path).names(name);
    }

    /** Returns the file of this name, or null when there is none or what it leads to lies outside. */
    public @Nullable Path file(String name) {
        return new EnclosedFolder(path).file(name);
    }
}
