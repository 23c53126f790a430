package org.didactic.bench;

import java.util.List;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.data.SourceLocator;
import org.didactic.data.SourcePreparation;
import org.didactic.spec.Analysis;
import org.didactic.text.Problems;

/** Reads the one source of an analysis. */
final class Reading {
    private Reading() {}

    static SourcePreparation.Read of(Analysis analysis) {
        SourceLocator locator = new SourceLocator(analysis.file(), DataFolders.of(List.of()));
        Problems problems = new Problems();
        SourcePreparation.Read read = new SourcePreparation(locator, List.of(), problems)
                .read(analysis.data().sources().get(0));
        problems.throwIfAny();
        return Objects.requireNonNull(read);
    }
}
