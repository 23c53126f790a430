package org.didactic.data;

import java.util.Collection;
import java.util.Locale;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.didactic.text.Problem;

/** Words for a column that is not there. */
public final class UnknownColumn {
    private static final int FEW = 12;

    private UnknownColumn() {}

    /**
     * Returns the problem that a name is no column, with the nearest known name or, when none is near, the known
     * names.
     *
     * @param where what has no such column, such as {@code panel (spending)}; empty when the path says it
     */
    public static Problem problem(Located<String> name, Collection<String> known, String where) {
        String nearest = NearestName.of(name.value(), known);
        String all = String.join(
                        ", ",
                        known.stream().limit(FEW).map(UnknownColumn::visible).toList())
                + (known.size() > FEW ? ", …" : "");
        return name.problem(
                String.format(
                        Locale.ROOT,
                        "%sno column of that name (%s)",
                        where.isEmpty() ? "" : where + " has ",
                        name.value()),
                nearest != null ? "you mean " + visible(nearest) : known.isEmpty() ? "" : "one of " + all);
    }

    /** Returns the name, in quotes and explained when blanks stand around it, which nobody would see. */
    private static String visible(String name) {
        return name.equals(name.strip()) ? name : "'" + name + "' (with the blanks of the header)";
    }
}
