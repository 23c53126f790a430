package org.didactic.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.didactic.data.SourceFile;
import org.didactic.spec.SourceSpec;

/**
 * Everything that the analysis takes from files.
 *
 * @param panels by id, in the order of the analysis file
 * @param files the files that were read, in the order of the sources
 * @param joins what did not match, in the order of the panels and their joins
 * @param merges which units became others, in the order of the sources
 * @param absent the sources whose file may be nowhere and is, in the order of the sources
 * @param variants by the variant's id the panels that its outcomes have, by their ids
 * @param neighbours what a source lists of them
 */
public record LoadedData(
        Map<String, Panel> panels,
        List<SourceFile> files,
        List<JoinReport> joins,
        List<UnitMergeReport> merges,
        List<SourceSpec> absent,
        Map<String, Map<String, VariantPanel>> variants,
        ListedNeighbours neighbours) {

    /** Returns whether who is treated can be told: not where a source is absent and nobody has a start. */
    public boolean adoptersKnown() {
        return absent.isEmpty()
                || panels.values().stream().anyMatch(panel -> IntStream.range(
                                0, panel.units().size())
                        .anyMatch(unit -> panel.start(unit) instanceof TreatmentStart.At));
    }
}
