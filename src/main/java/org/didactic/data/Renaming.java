package org.didactic.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Gives columns other names. */
final class Renaming {
    private final Map<String, Located<String>> oldByNew;
    private final Problems problems;

    /** Returns a renaming of the old name that stands under each new one. */
    Renaming(Map<String, Located<String>> oldByNew, Problems problems) {
        this.oldByNew = oldByNew;
        this.problems = problems;
    }

    /** Returns the table under the new names, or null after reporting names that cannot be given. */
    @Nullable
    Table apply(Table table) {
        Map<String, String> newNames = new LinkedHashMap<>();
        boolean sound = true;
        for (Map.Entry<String, Located<String>> entry : oldByNew.entrySet()) {
            Located<String> old = entry.getValue();
            if (!table.has(old.value())) {
                problems.add(UnknownColumn.problem(old, table.names(), ""));
                sound = false;
            } else if (newNames.put(old.value(), entry.getKey()) != null) {
                problems.add(
                        old, String.format(Locale.ROOT, "the column gets two names (%s)", old), "copy it with derive");
                sound = false;
            }
        }
        for (Map.Entry<String, Located<String>> entry : oldByNew.entrySet()) {
            String name = entry.getKey();
            if (table.has(name) && !newNames.containsKey(name)) {
                problems.add(
                        entry.getValue(),
                        String.format(Locale.ROOT, "the file has a column of the new name already (%s)", name),
                        "rename that one as well, or choose another name");
                sound = false;
            }
        }
        return sound ? table.renamed(newNames) : null;
    }
}
