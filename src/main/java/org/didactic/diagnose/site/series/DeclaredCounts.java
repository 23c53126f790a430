package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.Expression;
import org.didactic.spec.Expression.Binary;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.Expression.ColumnReference;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Combined;
import org.didactic.spec.MeasureSpec.Ratio;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Which columns count people, how they add up, and which of them a number tells of. Counts are those that measures and groups
 * name, and those that such a count is added up from.
 */
final class DeclaredCounts {
    private final Map<String, List<Derivation>> derived = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<NamedSum> sums = new LinkedHashSet<>();
    private final Set<String> explained = new LinkedHashSet<>();
    private final Set<Ratio> rests = new LinkedHashSet<>();

    DeclaredCounts(BriefingsSpec briefings, List<Derivation> derivations) {
        derivations.forEach(each -> derived.computeIfAbsent(each.column().value(), name -> new ArrayList<>())
                .add(each));
        for (MeasureSpec measure : briefings.measures()) {
            measure.counts().stream().map(Located::value).forEach(columns::add);
            Ratio share = share(measure);
            if (share != null
                    && (columns.contains(share.of().value())
                            || columns.contains(share.per().value()))) {
                columns.add(share.of().value());
                columns.add(share.per().value());
            }
        }
        briefings.groups().forEach(group -> {
            columns.add(group.total().value());
            group.parts().stream().map(Located::value).forEach(columns::add);
            sums.add(new NamedSum(
                    group.total().value(),
                    group.parts().stream().map(Located::value).toList()));
        });
        addDerived();
        for (MeasureSpec measure : briefings.measures()) {
            Ratio share = share(measure);
            if (share != null
                    && columns.contains(share.of().value())
                    && columns.contains(share.per().value())) {
                rests.add(share);
            }
        }
    }

    /** Adds the sums that derivations of counts state, and the counts in them. */
    private void addDerived() {
        List<String> open = new ArrayList<>(columns);
        for (int i = 0; i < open.size(); i++) {
            List<Derivation> each = derived.getOrDefault(open.get(i), List.of());
            NamedSum sum = each.size() == 1 ? AddedColumns.of(each.get(0)) : null;
            if (sum != null) {
                explained.add(open.get(i));
                sums.add(sum);
                add(sum.total(), open);
                sum.parts().forEach(part -> add(part, open));
            }
        }
    }

    private void add(String column, List<String> open) {
        if (columns.add(column)) {
            open.add(column);
        }
    }

    /** Returns the part and the whole that a proportion is made of, null for another measure. */
    private @Nullable Ratio share(MeasureSpec measure) {
        if (measure.scale() != MeasureSpec.Scale.PROPORTION) {
            return null;
        }
        if (measure.quantity() instanceof Ratio ratio) {
            return ratio;
        }
        List<Derivation> made = measure.quantity() instanceof Combined combined
                ? derived.getOrDefault(combined.column().value(), List.of())
                : List.of();
        Expression expression = made.size() == 1 ? made.get(0).expression() : null;
        return expression instanceof Binary binary
                        && binary.operator() == BinaryOperator.DIVIDE
                        && binary.left() instanceof ColumnReference of
                        && binary.right() instanceof ColumnReference per
                ? new Ratio(of.column(), per.column())
                : null;
    }

    /** Returns all columns of counts. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** Returns all sums of counts. */
    List<NamedSum> sums() {
        return List.copyOf(sums);
    }

    /** Returns the proportions whose rest, the whole less the part, is a count as well. */
    List<Ratio> rests() {
        return List.copyOf(rests);
    }

    /** Returns the counts that a number of the measure tells of. */
    List<String> behind(MeasureSpec measure) {
        Set<String> read = new LinkedHashSet<>();
        measure.columns().forEach(each -> trace(each.value(), read));
        return counts(read);
    }

    /** Returns the counts that a column is computed from, and the column itself where it is one. */
    List<String> behind(String column) {
        Set<String> read = new LinkedHashSet<>();
        trace(column, read);
        return counts(read);
    }

    private List<String> counts(Set<String> read) {
        return read.stream().filter(columns::contains).toList();
    }

    /** Follows derivations down to the sources, or to a count that is the sum of others, which protects them by itself. */
    private void trace(String column, Set<String> read) {
        if (read.add(column) && !explained.contains(column)) {
            derived.getOrDefault(column, List.of())
                    .forEach(each -> each.expression().columns().forEach(name -> trace(name, read)));
        }
    }
}
