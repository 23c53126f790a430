package org.didactic.reproduce.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.spec.SourceSpec;
import org.didactic.text.NumberText;

/** What a README says about a source of data. */
record SourceModel(PackedStudy study, PackedSource source) {

    Map<String, Object> values() {
        SourceSpec spec = source.spec();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", CodeSpan.of(source.id()));
        values.put("key", "data.sources." + source.id() + ".");
        values.put("path", CodeSpan.of(source.path()));
        values.put("provided", source.provided());
        values.put("origin", spec.origin());
        values.put("description", spec.details().description());
        values.put("licence", spec.licence());
        values.put("citation", spec.details().citation());
        values.put("access", spec.details().access());
        values.put("rows", NumberText.count(source.input().rows()));
        values.put("size", NumberText.count(source.input().file().size()));
        values.put("sha256", source.input().file().sha256());
        values.put("missing", spec.missing().stream().map(SourceModel::code).collect(Collectors.joining(", ")));
        values.put("preparation", preparation());
        values.put(
                "columns",
                source.columns().stream()
                        .map(each -> new ColumnModel(study, source, each).values())
                        .toList());
        return values;
    }

    private static String code(String text) {
        return text.isEmpty() ? "an empty cell" : CodeSpan.of(text);
    }

    private String preparation() {
        PreparationSteps steps = new PreparationSteps(
                source.spec(),
                study.manifest().settings().get("data.sources." + source.id() + ".where"),
                !study.analysis().data().mergeUnits().isEmpty());
        return String.join(" ", steps.sentences());
    }
}
