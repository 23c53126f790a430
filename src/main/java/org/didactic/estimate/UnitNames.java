package org.didactic.estimate;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/** Names of some of a panel's units, kept as their indexes: many cells can share the names of many units. */
public final class UnitNames extends AbstractList<String> implements RandomAccess {
    private final List<String> names;
    private final int[] units;

    private UnitNames(List<String> names, int[] units) {
        this.names = names;
        this.units = units;
    }

    /**
     * Returns the names of these units.
     *
     * @param names of all units; not copied
     * @param units indexes into {@code names}, each once; copied
     */
    public static UnitNames of(List<String> names, int[] units) {
        return new UnitNames(names, units.clone());
    }

    /** Returns how many different units these lists name together. */
    public static int distinct(Collection<List<String>> lists) {
        BitSet units = new BitSet();
        Set<String> others = new LinkedHashSet<>();
        List<String> names = List.of();
        int[] last = {};
        for (List<String> list : lists) {
            if (list instanceof UnitNames each && (units.isEmpty() || each.names == names)) {
                names = each.names;
                // In a balanced panel all cells of a cohort have the same units.
                if (!Arrays.equals(each.units, last)) {
                    for (int unit : each.units) {
                        units.set(unit);
                    }
                }
                last = each.units;
            } else {
                others.addAll(list);
            }
        }
        if (others.isEmpty()) {
            return units.cardinality();
        }
        List<String> known = names;
        units.stream().forEach(unit -> others.add(known.get(unit)));
        return others.size();
    }

    @Override
    public String get(int place) {
        return names.get(units[place]);
    }

    @Override
    public int size() {
        return units.length;
    }
}
