package org.didactic.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that are in memory already. */
final class ListedRecords implements Records {
    private final List<Listed> records;
    private int next;

    ListedRecords(List<Listed> records) {
        this.records = records;
    }

    /** The cells of a record and its line, from 1. */
    record Listed(int line, List<String> cells) {}

    @Override
    public String @Nullable [] next() {
        return next == records.size() ? null : records.get(next++).cells().toArray(new String[0]);
    }

    @Override
    public int line() {
        return next == 0 ? 0 : records.get(next - 1).line();
    }
}
