package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Counted;
import org.didactic.text.FirstNames;
import org.didactic.text.NumberText;

/**
 * Compares which rows each outcome and estimator used, and why not the others. Rows are those of one source, unit, time
 * and further keys, wherever they stand in the file; several with the same are compared as a heap.
 */
record SamplesDiff(DiffSection section, String summary) {
    private static final List<String> HEADS =
            List.of("outcome.estimator", "source", "what", "rows", "old \u2192 new", "units");

    /** What a number of rows went through. */
    private record Change(String column, String source, String from, String to) {
        private static final List<String> KINDS = List.of("came", "went", "left out otherwise");

        int kind() {
            if (to.equals(RowHeaps.USED)) {
                return 0;
            }
            return from.equals(RowHeaps.USED) ? 1 : 2;
        }

        String what() {
            return KINDS.get(kind());
        }
    }

    private record Rows(int count, Set<String> units) {}

    private static final Rows NO_ROWS = new Rows(0, Set.of());

    static SamplesDiff of(RecordedRun before, RecordedRun now) {
        RowHeaps old = RowHeaps.read(before.sample());
        RowHeaps fresh = RowHeaps.read(now.sample());
        Set<RowHeaps.Key> keys = new LinkedHashSet<>(fresh.heaps().keySet());
        keys.addAll(old.heaps().keySet());
        Map<Change, Rows> changes = new LinkedHashMap<>();
        for (String column : fresh.columns()) {
            if (old.columns().contains(column)) {
                for (RowHeaps.Key key : keys) {
                    collect(column, key, old.classes(key, column), fresh.classes(key, column), changes);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        List<Change> order = new ArrayList<>(changes.keySet());
        order.sort(Comparator.comparingInt((Change change) -> fresh.columns().indexOf(change.column()))
                .thenComparingInt(Change::kind));
        order.forEach(change -> {
            Rows rowsOf = changes.getOrDefault(change, NO_ROWS);
            columns.add(change.column());
            rows.add(List.of(
                    change.column(),
                    change.source(),
                    change.what(),
                    NumberText.count(rowsOf.count()),
                    change.from() + " \u2192 " + change.to(),
                    FirstNames.of(List.copyOf(rowsOf.units()))));
        });
        List<String> added = alone(fresh, old);
        List<String> gone = alone(old, fresh);
        added.forEach(each -> rows.add(List.of(each, "", "new sample", "", "", "")));
        gone.forEach(each -> rows.add(List.of(each, "", "sample gone", "", "", "")));
        return new SamplesDiff(
                new DiffSection("Samples changed", HEADS, List.copyOf(rows)),
                NumberText.count(columns.size()) + " of "
                        + Counted.of(old.columns().size(), "sample") + " changed"
                        + (added.isEmpty() ? "" : ", " + NumberText.count(added.size()) + " new")
                        + (gone.isEmpty() ? "" : ", " + NumberText.count(gone.size()) + " gone") + ".");
    }

    /** Outcomes and estimators that one run has and the other has not. */
    private static List<String> alone(RowHeaps one, RowHeaps other) {
        return one.columns().stream()
                .filter(each -> !other.columns().contains(each))
                .toList();
    }

    /** Takes from either heap what both have; what is left went through changes, in pairs. */
    private static void collect(
            String column, RowHeaps.Key key, List<String> before, List<String> now, Map<Change, Rows> changes) {
        if (before.equals(now)) {
            return;
        }
        List<String> old = new ArrayList<>(before);
        List<String> fresh = new ArrayList<>();
        for (String each : now) {
            if (!old.remove(each)) {
                fresh.add(each);
            }
        }
        for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
            Change change = new Change(
                    column,
                    key.source(),
                    i < old.size() ? old.get(i) : RowHeaps.ABSENT,
                    i < fresh.size() ? fresh.get(i) : RowHeaps.ABSENT);
            Rows rows = changes.getOrDefault(change, new Rows(0, new TreeSet<>(CodePointOrder.INSTANCE)));
            rows.units().add(key.unit());
            changes.put(change, new Rows(rows.count() + 1, rows.units()));
        }
    }
}
