package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;

/** How the units that are like a unit are found. */
public sealed interface NeighboursSpec {

    /**
     * Those that are nearest by covariates at baseline.
     *
     * @param number how many
     * @param by columns of a panel, each on its own scale of one standard deviation
     */
    record Nearest(int number, List<Located<String>> by) implements NeighboursSpec {}

    /**
     * Those that a list names.
     *
     * @param source the id of a source with a row for each pair
     * @param unit its column of units
     * @param neighbour its column of their neighbours
     */
    record Declared(Located<String> source, Located<String> unit, Located<String> neighbour)
            implements NeighboursSpec {}
}
