package org.didactic.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Gives the columns of a file the names by which the analysis calls them, where these differ only in case, in blanks or in
 * a final {@code _Key}. A column that has a name of the analysis exactly keeps it.
 */
final class LooseNames {
    private final List<Located<String>> wanted;
    private final Problems problems;

    /** Returns the names of the analysis, of which some may belong to other files. */
    LooseNames(List<Located<String>> wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Returns the table under the names of the analysis, or null after reporting names that fit several columns. */
    @Nullable
    Table apply(Table table) {
        Set<String> exact = new LinkedHashSet<>();
        wanted.forEach(name -> exact.add(name.value()));
        Map<String, String> newNames = new LinkedHashMap<>();
        Set<String> done = new LinkedHashSet<>();
        boolean sound = true;
        for (Located<String> name : wanted) {
            if (table.has(name.value()) || !done.add(name.value())) {
                continue;
            }
            List<String> fitting = table.names().stream()
                    .filter(header -> !exact.contains(header)
                            && !newNames.containsKey(header)
                            && plain(header).equals(plain(name.value())))
                    .toList();
            if (fitting.size() > 1) {
                problems.add(
                        name,
                        String.format(
                                Locale.ROOT,
                                "several columns of the file may be meant (%s: %s)",
                                name,
                                String.join(", ", fitting)),
                        "write one of these names exactly");
                sound = false;
            } else if (fitting.size() == 1) {
                newNames.put(fitting.get(0), name.value());
            }
        }
        return sound ? table.renamed(newNames) : null;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replaceFirst("_key$", "");
    }
}
