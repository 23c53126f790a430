package org.didactic.data;

import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Records of a file in which cells may be quoted; faulty quotes end in an {@link java.io.UncheckedIOException}. */
final class QuotedRecords implements Records {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int line;

    QuotedRecords(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    @Override
    public String @Nullable [] next() {
        int before = (int) parser.getCurrentLineNumber();
        if (!records.hasNext()) {
            return null;
        }
        line = before + 1;
        return records.next().values();
    }

    @Override
    public int line() {
        return line;
    }
}
