package org.didactic.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.didactic.data.SourceFile;
import org.didactic.panel.UnitMergeReport;
import org.didactic.report.InputNotes;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Counted;

/** What the data statement tells of the files beyond their origin. */
record InputModel(InputNotes notes) {

    /** Returns the units that became others, each with the sources in which they did and the rows concerned. */
    List<Map<String, String>> merges() {
        Map<String, List<UnitMergeReport>> byUnit = notes.merges().stream()
                .collect(Collectors.groupingBy(UnitMergeReport::into, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> Map.of(
                        "into", unit.getKey(),
                        "from", from(unit.getValue()),
                        "where", where(unit.getValue())))
                .toList();
    }

    private static String from(List<UnitMergeReport> reports) {
        TreeSet<String> from = new TreeSet<>(CodePointOrder.INSTANCE);
        reports.forEach(report -> from.addAll(report.from()));
        return String.join(", ", from);
    }

    private static String where(List<UnitMergeReport> reports) {
        return reports.stream()
                .map(report -> Counted.of(report.rows(), "row") + " of " + report.source())
                .collect(Collectors.joining(", "));
    }

    /** Returns the sources of which there is something to tell, each with that. */
    List<Map<String, String>> remarks() {
        return notes.files().stream()
                .filter(file -> !file.remarks().isEmpty())
                .map(file -> Map.of("id", file.id(), "words", words(file)))
                .toList();
    }

    private static String words(SourceFile file) {
        return String.join("; ", file.remarks());
    }
}
