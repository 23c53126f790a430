package org.didactic.report;

import java.util.List;
import org.didactic.data.SourceFile;
import org.didactic.panel.UnitMergeReport;

/**
 * What was seen when the files were read and is to be told.
 *
 * @param files with their remarks, in the order of the sources
 * @param merges which units became others, in the order of the sources
 */
public record InputNotes(List<SourceFile> files, List<UnitMergeReport> merges) {

    /** Nothing to tell. */
    public static final InputNotes NONE = new InputNotes(List.of(), List.of());
}
