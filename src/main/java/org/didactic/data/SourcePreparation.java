package org.didactic.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.didactic.spec.Expression;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source from its bytes to its own table: where, rename, spread, in this order. So {@code where} speaks of the
 * columns by their names in the file, and {@code spread} and {@code sum} by their new ones.
 */
public final class SourcePreparation {
    private final SourceLocator locator;
    private final Problems problems;

    /** Returns a preparation that finds files with this locator. */
    public SourcePreparation(SourceLocator locator, Problems problems) {
        this.locator = locator;
        this.problems = problems;
    }

    /**
     * A source that was read.
     *
     * @param file what is to be told of its file
     * @param source its rows; null when they cannot be used, which has been reported
     */
    public record Read(SourceFile file, @Nullable PreparedSource source) {}

    /** Returns what a source holds, or null after reporting why it cannot be read. */
    public @Nullable Read read(SourceSpec spec) {
        FileBytes bytes = locator.find(spec, problems);
        if (bytes == null) {
            return null;
        }
        String file = bytes.path().toString();
        Table table = new CsvReader(spec.id().value(), file, Set.copyOf(spec.missing()), problems).read(bytes.bytes());
        if (table == null) {
            return null;
        }
        SourceFile described = new SourceFile(
                spec.id().value(),
                bytes.path(),
                bytes.bytes().length,
                bytes.sha256(),
                spec.origin(),
                spec.licence(),
                spec.travels(),
                table.rows());
        return new Read(described, prepared(spec, table));
    }

    /** Returns a source without rows, for one whose file may be nowhere and is. */
    public static PreparedSource absent(SourceSpec spec) {
        List<TableColumn> columns = spec.columns().stream()
                .map(name -> new TableColumn(
                        name,
                        new TextColumn(new String[0], new Missing[0]),
                        new CellOrigin(spec.id().value(), spec.file().value(), name, new int[0])))
                .toList();
        return PreparedSource.of(spec, new Table(0, columns));
    }

    /** Returns the source that is made of the rows of its file, or null after reporting why they cannot be used. */
    public @Nullable PreparedSource prepared(SourceSpec spec, Table file) {
        PreparedSource source = PreparedSource.of(spec, file);
        int @Nullable [] selected = selected(source);
        Table renamed = renamed(source);
        if (renamed == null || (spec.where() != null && selected == null)) {
            return null;
        }
        PreparedSource result = source.renamed(renamed);
        result = selected == null ? result : result.keeping(selected);
        SourceSpec.Spread spread = spec.spread();
        if (spread != null) {
            result = new Spreading(spread, problems).apply(result);
        }
        return result != null && sumsAreThere(result) ? result : null;
    }

    private int @Nullable [] selected(PreparedSource source) {
        Expression where = source.spec().where();
        if (where == null) {
            return null;
        }
        String path = source.spec().id().path() + ".where";
        if (!whereColumnsAreThere(source, where)) {
            return null;
        }
        int[] rows = new Formula(where, path).rowsWhere(source.table(), problems);
        if (rows != null && rows.length == 0) {
            problems.add(
                    new Located<>("", where.position(), path),
                    "no row of the source is selected",
                    "a value is written differently in the file");
            return null;
        }
        return rows;
    }

    private boolean whereColumnsAreThere(PreparedSource source, Expression where) {
        boolean there = true;
        Map<String, Located<String>> rename = source.spec().rename();
        for (Located<String> column : ColumnReferences.of(where)) {
            Located<String> old = rename.get(column.value());
            if (!source.table().has(column.value())) {
                there = false;
                problems.add(
                        old == null
                                ? UnknownColumn.problem(column, source.table().names(), "")
                                : column.problem(
                                        String.format(Locale.ROOT, "no column of that name in the file (%s)", column),
                                        String.format(
                                                Locale.ROOT,
                                                "write `%s`: rows are selected before columns are renamed",
                                                old)));
            }
        }
        return there;
    }

    private @Nullable Table renamed(PreparedSource source) {
        Map<String, String> newNames = new LinkedHashMap<>();
        boolean sound = true;
        Table table = source.table();
        for (Map.Entry<String, Located<String>> entry : source.spec().rename().entrySet()) {
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
        for (Map.Entry<String, Located<String>> entry : source.spec().rename().entrySet()) {
            String name = entry.getKey();
            if (table.has(name) && !newNames.containsKey(name)) {
                problems.add(
                        entry.getValue(),
                        String.format(Locale.ROOT, "the file has a column of the new name already (%s)", name),
                        "rename that one as well, or choose another name");
                sound = false;
            }
        }
        if (!sound) {
            return null;
        }
        List<TableColumn> columns = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            columns.add(column.renamed(newNames.getOrDefault(column.name(), column.name())));
        }
        return new Table(table.rows(), columns);
    }

    private boolean sumsAreThere(PreparedSource source) {
        boolean there = true;
        for (Located<String> name : source.spec().sum()) {
            TableColumn column = source.table().find(name.value());
            if (column == null) {
                problems.add(UnknownColumn.problem(name, source.table().names(), ""));
                there = false;
            } else {
                there &= NumberCells.check(column, name, problems);
            }
        }
        return there;
    }
}
