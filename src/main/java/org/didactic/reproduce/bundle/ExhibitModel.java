package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.reproduce.Manifest;

/** The tables and figures of a report, each with the files that hold it. */
final class ExhibitModel {
    private final PackedStudy study;

    ExhibitModel(PackedStudy study) {
        this.study = study;
    }

    /** Returns the tables, in their order. */
    List<Map<String, String>> tables() {
        return all("tables/");
    }

    /** Returns the figures, in their order. */
    List<Map<String, String>> figures() {
        return all("figures/");
    }

    /** Returns the files that are neither. */
    List<String> others() {
        return study.manifest().outputs().stream()
                .filter(each -> each.title().isEmpty())
                .map(each -> CodeSpan.of(study.report() + each.file().path()))
                .toList();
    }

    private List<Map<String, String>> all(String folder) {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (Manifest.Output output : study.manifest().outputs()) {
            String path = output.file().path();
            if (!output.title().isEmpty() && path.startsWith(folder)) {
                paths.computeIfAbsent(output.title(), each -> new ArrayList<>()).add(study.report() + path);
            }
        }
        List<Map<String, String>> exhibits = new ArrayList<>();
        paths.forEach((title, files) -> exhibits.add(Map.of("title", title, "files", files(files))));
        return exhibits;
    }

    /** The first in full; of the others, which differ in their ends, these alone. */
    private static String files(List<String> paths) {
        String first = paths.get(0);
        String stem = first.substring(0, first.lastIndexOf('.') + 1);
        return paths.stream()
                .map(each -> each.equals(first) || !each.startsWith(stem) ? each : each.substring(stem.length() - 1))
                .map(CodeSpan::of)
                .collect(Collectors.joining(", "));
    }
}
