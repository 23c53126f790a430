package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.didactic.data.Joining;
import org.didactic.data.PreparedSource;
import org.didactic.data.SourceKeys;
import org.didactic.data.Table;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Joins the sources of a panel and sorts its rows. */
final class PanelAssembly {
    private final Map<String, PreparedSource> sources;
    private final Map<String, String> mergedInto;
    private final Problems problems;

    /**
     * Returns an assembly.
     *
     * @param sources those that could be read, by id
     * @param mergedInto the unit that takes the place of a reorganised one
     */
    PanelAssembly(Map<String, PreparedSource> sources, Map<String, String> mergedInto, Problems problems) {
        this.sources = sources;
        this.mergedInto = mergedInto;
        this.problems = problems;
    }

    /** Returns the panel's rows, or null after reporting what keeps them from being put together; without what cannot be joined. */
    @Nullable
    PanelDraft assemble(PanelSpec spec) {
        PreparedSource from = sources.get(spec.from().value());
        if (from == null) {
            return null;
        }
        Table table = from.table();
        if (table.rows() == 0) {
            problems.add(
                    spec.from(),
                    String.format(Locale.ROOT, "the rows of a panel cannot come from a source that is absent (%s)", spec.from()),
                    "let an optional source be joined to a panel whose rows are always there");
            return null;
        }
        List<PreparedSource> joined = new ArrayList<>();
        List<int[]> rightRows = new ArrayList<>();
        List<JoinReport> reports = new ArrayList<>();
        boolean partial = false;
        for (PanelSpec.Join join : spec.join()) {
            PreparedSource with = sources.get(join.with().value());
            if (join.with().value().equals(spec.from().value())) {
                problems.add(
                        join.with(),
                        String.format(Locale.ROOT, "the source is joined with itself (%s)", join.with()),
                        "leave this join out: its columns are there already");
                partial = true;
                continue;
            }
            Joining.Joined result = with == null ? null : new Joining(join, mergedUnits(), problems).apply(table, with);
            if (with == null || result == null) {
                partial = true;
                continue;
            }
            table = result.table();
            joined.add(with);
            rightRows.add(result.rightRow());
            List<String> on = join.on().stream().map(Located::value).toList();
            reports.add(
                    new JoinReport(spec.id().value(), with.id(), on, result.unmatchedLeft(), result.unmatchedRight()));
        }
        int[] times = new PanelKeyChecks(spec, mergedUnits(), problems).times(table, partial);
        return times == null ? null : sorted(spec, table, times, from, joined, rightRows, reports, partial);
    }

    private @Nullable PanelDraft sorted(
            PanelSpec spec,
            Table table,
            int[] times,
            PreparedSource from,
            List<PreparedSource> joined,
            List<int[]> rightRows,
            List<JoinReport> reports,
            boolean partial) {
        PanelOrder order = new PanelOrder(spec, table, times);
        int[] sorted = order.sorted();
        if (!new PanelKeyChecks(spec, mergedUnits(), problems).areUnique(table, order, sorted)) {
            return null;
        }
        int[] unitOfRow = order.unitsOf(sorted);
        int[] timeOfRow = taken(times, sorted);
        SourceKeys keys = new SourceKeys(
                spec.unit().value(),
                spec.time().value(),
                spec.within().stream().map(Located::value).toList(),
                mergedInto);
        List<Lineage> lineages = new ArrayList<>();
        lineages.add(lineage(from, sorted, keys));
        for (int i = 0; i < joined.size(); i++) {
            lineages.add(lineage(joined.get(i), taken(rightRows.get(i), sorted), keys));
        }
        return new PanelDraft(
                spec,
                table.take(sorted),
                new PanelKeys(List.copyOf(order.units()), unitOfRow, timeOfRow),
                lineages,
                reports,
                partial,
                new LinkedHashSet<>(),
                List.of());
    }

    private static int[] taken(int[] values, int[] rows) {
        int[] taken = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return taken;
    }

    private Set<String> mergedUnits() {
        return new LinkedHashSet<>(mergedInto.values());
    }

    private static Lineage lineage(PreparedSource source, int[] taken, SourceKeys keys) {
        return Lineage.of(source.id(), source.sourceRows(keys), source.tableRows(), taken);
    }
}
