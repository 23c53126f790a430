package org.didactic.panel;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.didactic.data.UnknownColumn;
import org.didactic.text.Located;
import org.didactic.text.Problems;

/** Columns that the analysis names and panels lack: a name is told once, however many panels lack it. */
final class MissingColumns {
    private final Map<Located<String>, Set<String>> panels = new LinkedHashMap<>();
    private final Map<Located<String>, Set<String>> known = new LinkedHashMap<>();

    void add(Located<String> name, PanelDraft panel) {
        panels.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(panel.id());
        known.computeIfAbsent(name, each -> new LinkedHashSet<>())
                .addAll(panel.table().names());
    }

    void report(Problems problems) {
        panels.forEach((name, ids) -> problems.add(UnknownColumn.problem(
                name,
                known.getOrDefault(name, Set.of()),
                (ids.size() == 1 ? "panel (" : "each of the panels (") + String.join(", ", ids) + ")")));
    }
}
