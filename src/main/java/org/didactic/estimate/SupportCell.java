package org.didactic.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands behind one event-time coefficient: one cohort's rows in it.
 *
 * @param key the event time or bin
 * @param cohort the first treated period
 * @param units names of the units with a used row in it, in the panel's order
 * @param rows used rows
 * @param weight the sum of regression weights, or the number of rows when unweighted
 */
public record SupportCell(int key, int cohort, List<String> units, int rows, double weight) {

    /** Returns the term of the effect in the cell. */
    public Term.Cell term() {
        return new Term.Cell(cohort, key);
    }

    /** Returns those of the cells that lie at an event time or bin. */
    public static List<SupportCell> at(int key, List<SupportCell> cells) {
        return cells.stream().filter(cell -> cell.key == key).toList();
    }

    /** Returns how many units the cells have together; a unit belongs to one cohort. */
    public static int units(List<SupportCell> cells) {
        Map<Integer, List<List<String>>> ofCohort = new TreeMap<>();
        for (SupportCell cell : cells) {
            ofCohort.computeIfAbsent(cell.cohort, each -> new ArrayList<>()).add(cell.units);
        }
        int count = 0;
        for (List<List<String>> lists : ofCohort.values()) {
            count += lists.size() == 1 ? lists.get(0).size() : UnitNames.distinct(lists);
        }
        return count;
    }
}
