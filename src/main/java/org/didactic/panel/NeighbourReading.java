package org.didactic.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.data.PreparedSource;
import org.didactic.data.Table;
import org.didactic.data.TextColumn;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.NeighboursSpec.Declared;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;
import org.didactic.text.Problems;

/** Reads a list of neighbours from its source. */
final class NeighbourReading {
    private final Declared declared;
    private final Map<String, String> into;
    private final Problems problems;

    /** Returns a reading that puts units in the place of those that ended in them. */
    NeighbourReading(Declared declared, Map<String, String> into, Problems problems) {
        this.declared = declared;
        this.into = into;
        this.problems = problems;
    }

    /**
     * Returns the list after reporting what is wrong with it.
     *
     * @param known all units of the panels
     */
    ListedNeighbours read(PreparedSource source, Set<String> known) {
        Table table = source.table();
        boolean there = true;
        for (Located<String> name : List.of(declared.unit(), declared.neighbour())) {
            if (!table.has(name.value())) {
                problems.add(UnknownColumn.problem(name, table.names(), ""));
                there = false;
            }
        }
        return there
                ? read(
                        table.column(declared.unit().value()).texts(),
                        table.column(declared.neighbour().value()).texts(),
                        known)
                : ListedNeighbours.NONE;
    }

    private ListedNeighbours read(TextColumn units, TextColumn neighbours, Set<String> known) {
        Map<String, TreeSet<String>> byUnit = new TreeMap<>(CodePointOrder.INSTANCE);
        Set<String> unknown = new TreeSet<>(CodePointOrder.INSTANCE);
        for (int row = 0; row < units.size(); row++) {
            if (units.missing(row) != null || neighbours.missing(row) != null) {
                continue;
            }
            String unit = recoded(units.value(row));
            String neighbour = recoded(neighbours.value(row));
            Stream.of(unit, neighbour).filter(each -> !known.contains(each)).forEach(unknown::add);
            if (known.contains(unit) && known.contains(neighbour) && !unit.equals(neighbour)) {
                byUnit.computeIfAbsent(unit, each -> new TreeSet<>(CodePointOrder.INSTANCE))
                        .add(neighbour);
            }
        }
        if (byUnit.isEmpty()) {
            problems.add(
                    declared.source(),
                    "no row of the list names two units that panels have (" + declared.source() + ")",
                    "its codes are written differently, or unit and neighbour are other columns");
        }
        Map<String, List<String>> lists = new TreeMap<>(CodePointOrder.INSTANCE);
        byUnit.forEach((unit, all) -> lists.put(unit, List.copyOf(all)));
        return new ListedNeighbours(lists, List.copyOf(unknown));
    }

    private String recoded(String unit) {
        return into.getOrDefault(unit, unit);
    }
}
