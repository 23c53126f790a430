package org.didactic.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.didactic.data.office.Workbook;
import org.didactic.spec.Expression;
import org.didactic.spec.SourceConversions;
import org.didactic.spec.SourceLayout;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source from its bytes to its own table: where, rename, financial years, money, spread, add up, in this order. So
 * {@code where} speaks of the columns by their names in the file, and all others by their new ones.
 */
public final class SourcePreparation {
    private final SourceLocator locator;
    private final List<Located<String>> further;
    private final Problems problems;

    /**
     * Returns a preparation of one source that finds its file with this locator.
     *
     * @param further names of columns that the analysis uses outside the source's own keys
     */
    public SourcePreparation(SourceLocator locator, List<Located<String>> further, Problems problems) {
        this.locator = locator;
        this.further = List.copyOf(further);
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
        List<String> remarks = new ArrayList<>();
        Table table = table(spec, bytes, remarks);
        if (table == null) {
            return null;
        }
        PreparedSource source = prepared(spec, table, remarks);
        SourceFile described = new SourceFile(
                spec.id().value(),
                bytes.path(),
                bytes.bytes().length,
                bytes.sha256(),
                spec.origin(),
                spec.licence(),
                spec.travels(),
                table.rows(),
                List.copyOf(remarks));
        return new Read(described, source);
    }

    private @Nullable Table table(SourceSpec spec, FileBytes bytes, List<String> remarks) {
        String file = bytes.path().toString();
        Records records = new SourceRecords(spec, file, problems, remarks).open(bytes.bytes());
        if (records == null) {
            return null;
        }
        boolean ragged = Workbook.isOne(file.toLowerCase(Locale.ROOT));
        RecordEdges edges = new RecordEdges(file, spec.layout().header(), ragged, remarks);
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, String> meanings = spec.conversions().meanings();
        spec.missing().forEach(code -> codes.put(code, meanings.getOrDefault(code, "")));
        String mark = spec.conversions().provisional();
        ProvisionalMarks provisional = mark == null ? null : new ProvisionalMarks(mark);
        Table table = new TableReader(spec.id().value(), file, codes, edges, provisional, problems).read(records);
        if (provisional != null && !provisional.remark().isEmpty()) {
            remarks.add(provisional.remark());
        }
        return table;
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
        return prepared(spec, file, new ArrayList<>());
    }

    private @Nullable PreparedSource prepared(SourceSpec spec, Table file, List<String> remarks) {
        Table named = spec.layout().loose() ? new LooseNames(names(spec), problems).apply(file) : file;
        if (named == null) {
            return null;
        }
        SourceConversions conversions = spec.conversions();
        int @Nullable [] selected = selected(PreparedSource.of(spec, named));
        Table renamed = new Renaming(spec.rename(), problems).apply(named);
        if (renamed == null || (spec.where() != null && selected == null)) {
            return null;
        }
        FinancialYearSteps years = new FinancialYearSteps(conversions.financialYears(), problems);
        Table used = selected == null ? renamed : renamed.take(selected);
        SourceConversions.Totals totals = conversions.totals();
        boolean sound = totals == null || new TotalsCheck(totals, problems).check(used);
        if (!years.check(used) || !sound) {
            return null;
        }
        if (totals == null && isPublished(spec)) {
            remarks.addAll(new PossibleTotals(conversions.addUp()).remarks(used));
        }
        PreparedSource result = PreparedSource.of(spec, years.apply(renamed));
        result = selected == null ? result : result.keeping(selected);
        Table pounds = new MoneySteps(conversions.money(), problems).apply(result.table());
        return pounds == null ? null : reshaped(result.withTable(pounds), remarks);
    }

    /** Returns the source after the steps that change its rows. */
    private @Nullable PreparedSource reshaped(PreparedSource source, List<String> remarks) {
        SourceSpec spec = source.spec();
        PreparedSource result = source;
        if (isPublished(spec)) {
            Set<String> used = new LinkedHashSet<>();
            SourceNames.of(spec).forEach(name -> used.add(name.value()));
            further.forEach(name -> used.add(name.value()));
            used.addAll(spec.rename().keySet());
            remarks.addAll(Negatives.remarks(source.table(), used));
        }
        SourceConversions.AddUp addUp = spec.conversions().addUp();
        if (addUp != null) {
            result = new AddingUp(addUp, problems).apply(result);
        }
        SourceSpec.Spread spread = spec.spread();
        if (result != null && spread != null) {
            result = new Spreading(spread, problems).apply(result);
        }
        if (result == null) {
            return null;
        }
        boolean sums = sumsAreThere(result);
        return blanksAreThere(result) && sums ? result : null;
    }

    /** Returns whether the analysis says anything of how a publisher made the file. */
    private static boolean isPublished(SourceSpec spec) {
        return !spec.layout().equals(SourceLayout.PLAIN) || !spec.conversions().equals(SourceConversions.NONE);
    }

    private List<Located<String>> names(SourceSpec spec) {
        List<Located<String>> names = new ArrayList<>(SourceNames.of(spec));
        further.stream()
                .filter(name -> !spec.rename().containsKey(name.value()))
                .forEach(names::add);
        return names;
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

    private boolean blanksAreThere(PreparedSource source) {
        boolean there = true;
        for (Located<String> name : source.spec().conversions().blank()) {
            boolean added =
                    source.spec().sum().stream().anyMatch(sum -> sum.value().equals(name.value()));
            if (added) {
                problems.add(name, "the column adds up where units are merged (" + name + ")", "leave it out of one");
            } else if (!source.table().has(name.value())) {
                problems.add(UnknownColumn.problem(name, source.table().names(), ""));
            }
            there &= !added && source.table().has(name.value());
        }
        return there;
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
