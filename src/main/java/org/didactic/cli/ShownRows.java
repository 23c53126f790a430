package org.didactic.cli;

import java.util.List;
import org.didactic.reproduce.diff.DiffSection;
import org.didactic.text.NumberText;

/**
 * The rows of a table that are shown.
 *
 * @param more how many are not
 */
record ShownRows(List<List<String>> rows, int more) {
    private static final int MOST = 50;

    static ShownRows of(DiffSection section, boolean all) {
        int count = section.rows().size();
        // Never "1 more": that row takes no more room than the words.
        return all || count <= MOST + 1
                ? new ShownRows(section.rows(), 0)
                : new ShownRows(section.rows().subList(0, MOST), count - MOST);
    }

    String words() {
        return "and " + NumberText.count(more) + " more; --all shows them";
    }
}
