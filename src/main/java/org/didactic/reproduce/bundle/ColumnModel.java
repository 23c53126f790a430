package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.spec.Analysis;
import org.didactic.spec.DataSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.spec.SourceSpec;
import org.didactic.spec.VariableSpec;
import org.didactic.text.Located;

/** What a codebook says about a column of a file. */
record ColumnModel(PackedStudy study, PackedSource source, String column) {

    Map<String, String> values() {
        Located<VariableSpec> variable = study.analysis().variables().get(name());
        return Map.of(
                "name",
                CodeSpan.of(column),
                "label",
                variable == null ? "" : variable.value().label(),
                "unit",
                variable == null ? "" : variable.value().unit(),
                "role",
                String.join("; ", roles()));
    }

    /** The column's name after renaming. */
    private String name() {
        return source.spec().rename().entrySet().stream()
                .filter(each -> each.getValue().value().equals(column))
                .map(each -> each.getKey())
                .findFirst()
                .orElse(column);
    }

    /** What the analysis does with the column, in Markdown. */
    private List<String> roles() {
        List<String> roles = new ArrayList<>();
        Analysis analysis = study.analysis();
        if (!name().equals(column)) {
            roles.add("read as " + CodeSpan.of(name()));
        }
        SourceSpec.Spread spread = source.spec().spread();
        if (spread != null && spread.names().value().equals(name())) {
            roles.add("names of columns");
        }
        if (spread != null && spread.values().value().equals(name())) {
            roles.add("values of those columns");
        }
        if (source.spec().where() != null && source.spec().where().columns().contains(name())) {
            roles.add("chooses rows");
        }
        analysis.data().panels().forEach(each -> keys(each, roles));
        if (analysis.treatment().start().value().equals(name())) {
            roles.add("first treated period");
        }
        String derived = analysis.data().derivations().stream()
                .filter(each -> each.expression().columns().contains(name()))
                .map(DataSpec.Derivation::column)
                .map(each -> CodeSpan.of(each.value()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!derived.isEmpty()) {
            roles.add("goes into " + derived);
        }
        return roles.stream().distinct().toList();
    }

    private void keys(PanelSpec panel, List<String> roles) {
        boolean own = panel.from().value().equals(source.id());
        boolean joined = panel.join().stream()
                .anyMatch(each -> each.with().value().equals(source.id())
                        && each.on().stream().anyMatch(on -> on.value().equals(name())));
        if (panel.unit().value().equals(name()) && (own || joined)) {
            roles.add("unit");
        } else if (panel.time().value().equals(name()) && (own || joined)) {
            roles.add("period");
        } else if (joined
                || own && panel.within().stream().anyMatch(each -> each.value().equals(name()))) {
            roles.add("further key");
        }
    }
}
