package org.didactic.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.didactic.data.NumberColumn;
import org.didactic.data.PreparedSource;
import org.didactic.data.TableColumn;
import org.didactic.data.TextColumn;
import org.didactic.data.UnitMerging;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.SourceConversions.Money;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Compares the amounts of money of two sources, by now in pounds, over the units that both have, or of two columns of one
 * source: where one is about a thousand times the other, one of them was declared in the wrong unit.
 */
final class MoneyAlike {
    private static final double LEAST = 200;
    private static final double MOST = 5000;

    private final Map<String, PreparedSource> sources;
    private final Map<String, String> units;
    private final Problems problems;

    /**
     * Returns a comparison.
     *
     * @param sources by their ids
     * @param units the unit's column of a source that has one, by the source's id
     */
    MoneyAlike(Map<String, PreparedSource> sources, Map<String, String> units, Problems problems) {
        this.sources = sources;
        this.units = units;
        this.problems = problems;
    }

    /** A declared column of money with the source that holds it. */
    private record Amount(PreparedSource source, Money money, TableColumn column) {}

    /** Reports pairs of columns that cannot both be in pounds; a column that is not there any more is passed over. */
    void check(boolean complete) {
        List<Amount> amounts = new ArrayList<>();
        for (PreparedSource source : sources.values()) {
            for (Money money : source.spec().conversions().money()) {
                TableColumn column = source.table().find(money.column().value());
                if (column != null && column.isNumeric()) {
                    amounts.add(new Amount(source, money, column));
                }
            }
        }
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            Located<String> like = amount.money().like();
            if (like != null) {
                checkLike(amount, like, complete);
            }
            for (int j = 0; j < i; j++) {
                Amount other = amounts.get(j);
                boolean named = amount.column().name().equals(other.column().name());
                if (named && !amount.source().id().equals(other.source().id())) {
                    compare(amount, other.source(), other.column());
                }
            }
        }
    }

    private void checkLike(Amount amount, Located<String> like, boolean complete) {
        List<PreparedSource> searched = new ArrayList<>(List.of(amount.source()));
        sources.values().stream().filter(source -> source != amount.source()).forEach(searched::add);
        Set<String> known = new LinkedHashSet<>();
        for (PreparedSource source : searched) {
            known.addAll(source.table().names());
            TableColumn column = source.table().find(like.value());
            if (column != null && column != amount.column()) {
                if (column.isNumeric()) {
                    compare(amount, source, column);
                }
                return;
            }
        }
        known.remove(amount.column().name());
        if (complete) {
            problems.add(UnknownColumn.problem(like, known, ""));
        }
    }

    private void compare(Amount amount, PreparedSource otherSource, TableColumn otherColumn) {
        String unit = units.get(amount.source().id());
        String otherUnit = units.get(otherSource.id());
        Set<String> shared = null;
        if (unit != null && otherUnit != null) {
            shared = UnitMerging.unitsOf(amount.source(), unit);
            shared.retainAll(UnitMerging.unitsOf(otherSource, otherUnit));
        }
        double median = median(amount.source(), amount.column(), unit, shared);
        double other = median(otherSource, otherColumn, otherUnit, shared);
        double ratio = median > other ? median / other : other / median;
        if (median > 0 && other > 0 && ratio >= LEAST && ratio <= MOST) {
            String here = amount.source().id();
            String there = otherSource.id();
            if (here.equals(there)) {
                here += "." + amount.column().name();
                there += "." + otherColumn.name();
            }
            String small = median < other ? here : there;
            problems.add(
                    amount.money().column(),
                    String.format(
                            Locale.ROOT,
                            "half of the units have %s pounds or more here, and %s in %s.%s",
                            NumberText.whole(median),
                            NumberText.whole(other),
                            otherSource.id(),
                            otherColumn.name()),
                    "the amounts of " + small + " look like thousands: declare `unit` as the publisher counts");
        }
    }

    /** Returns the median of a column over the rows of some units, 0 when there is none. */
    private static double median(
            PreparedSource source, TableColumn column, @Nullable String unit, @Nullable Set<String> shared) {
        NumberColumn numbers = column.numbers();
        TextColumn texts = unit == null || shared == null
                ? null
                : source.table().column(unit).texts();
        double[] values = new double[numbers.size()];
        int count = 0;
        for (int row = 0; row < numbers.size(); row++) {
            boolean counts = texts == null
                    || (shared != null && texts.missing(row) == null && shared.contains(texts.value(row)));
            if (counts && numbers.missing(row) == null) {
                values[count++] = numbers.value(row);
            }
        }
        Arrays.sort(values, 0, count);
        return count == 0 ? 0 : values[count / 2];
    }
}
