package org.didactic.diagnose.site.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.numeric.RowSpace;
import org.didactic.spec.BriefingsSpec.Zeros;
import org.jspecify.annotations.Nullable;

/**
 * Decides which counts of one unit and period are hidden: the small ones, and as many others as it takes until neither a
 * hidden count nor a small sum of hidden parts can be computed from the counts that are shown.
 */
final class HiddenCells {
    private final List<CountCell> cells;
    private final List<CountSum> sums;
    private final Zeros zeros;
    private final boolean[] hidden;

    private HiddenCells(List<CountCell> cells, List<CountSum> sums, Zeros zeros) {
        this.cells = cells;
        this.sums = sums;
        this.zeros = zeros;
        this.hidden = new boolean[cells.size()];
    }

    /**
     * Returns for each count whether it is hidden; one that is merely missing is not, and nobody can compute with it.
     *
     * @param elsewhere places of counts that are hidden already
     */
    static boolean[] of(List<CountCell> cells, List<CountSum> sums, Zeros zeros, Set<Integer> elsewhere) {
        HiddenCells result = new HiddenCells(cells, sums, zeros);
        result.hideSmall();
        elsewhere.forEach(cell -> result.hidden[cell] = true);
        if (IntStream.range(0, cells.size()).anyMatch(cell -> result.hidden[cell])) {
            result.hideFurther();
        }
        return result.hidden;
    }

    private void hideSmall() {
        for (int cell = 0; cell < hidden.length; cell++) {
            Double count = cells.get(cell).count();
            hidden[cell] = count == null
                    ? cells.get(cell).withheld()
                    : count < SmallCounts.SMALLEST_SHOWN && !(count == 0 && (zeros == Zeros.SHOWN || isOfNobody(cell)));
        }
    }

    /** Returns whether a count of zero says nothing of anybody, since there was nobody to be counted. */
    private boolean isOfNobody(int cell) {
        List<CountSum> above =
                sums.stream().filter(sum -> sum.parts().contains(cell)).toList();
        boolean known = !above.isEmpty() || sums.stream().anyMatch(sum -> sum.total() == cell);
        return known
                && above.stream().allMatch(sum -> {
                    Double total = count(sum.total());
                    return total != null && total == 0;
                });
    }

    private void hideFurther() {
        Integer next = next();
        while (next != null) {
            hidden[next] = true;
            next = next();
        }
    }

    /** Returns the count to be hidden next, null when nothing hidden can be computed or nothing is left to hide. */
    private @Nullable Integer next() {
        for (CountSum sum : sums) {
            if (tellsOfFew(sum)) {
                Integer shown = smallestShown(Stream.of(sum));
                if (shown != null) {
                    return shown;
                }
            }
        }
        boolean[] computable = computable();
        for (int cell = 0; cell < hidden.length; cell++) {
            if (computable[cell]) {
                int each = cell;
                Integer shown = smallestShown(sums.stream()
                        .filter(sum -> sum.total() == each || sum.parts().contains(each)));
                shown = shown == null ? smallestShown(sums.stream().filter(this::hasHidden)) : shown;
                if (shown != null) {
                    return shown;
                }
            }
        }
        return null;
    }

    private boolean hasHidden(CountSum sum) {
        return hidden[sum.total()] || sum.parts().stream().anyMatch(part -> hidden[part]);
    }

    /** Returns whether a total less the parts that are shown is a small count. */
    private boolean tellsOfFew(CountSum sum) {
        Double total = count(sum.total());
        if (hidden[sum.total()] || total == null || !hasHidden(sum)) {
            return false;
        }
        double left = total;
        for (int part : sum.parts()) {
            if (!hidden[part] && count(part) == null) {
                return false;
            }
            left -= hidden[part] ? 0 : shown(part);
        }
        return left < SmallCounts.SMALLEST_SHOWN;
    }

    /** Returns the smallest part that is shown, the first of several; where there is none, the first shown total. */
    private @Nullable Integer smallestShown(Stream<CountSum> chosen) {
        List<CountSum> all = chosen.toList();
        return all.stream()
                .flatMap(sum -> sum.parts().stream())
                .filter(this::isShown)
                .min(Comparator.comparingDouble((Integer part) -> shown(part)).thenComparing(part -> part))
                .orElseGet(() -> all.stream()
                        .map(CountSum::total)
                        .filter(this::isShown)
                        .findFirst()
                        .orElse(null));
    }

    private boolean isShown(int cell) {
        return !hidden[cell] && count(cell) != null;
    }

    private double shown(int cell) {
        Double count = count(cell);
        return count == null ? 0 : count;
    }

    private @Nullable Double count(int cell) {
        return cells.get(cell).count();
    }

    /** Returns which hidden counts follow from those that are shown by all sums together. */
    private boolean[] computable() {
        List<Integer> unknown = IntStream.range(0, hidden.length)
                .filter(cell -> !isShown(cell))
                .boxed()
                .toList();
        List<int[]> equations = new ArrayList<>();
        for (CountSum sum : sums) {
            int[] equation = new int[unknown.size()];
            for (int i = 0; i < equation.length; i++) {
                equation[i] =
                        (unknown.get(i) == sum.total() ? 1 : 0) - (sum.parts().contains(unknown.get(i)) ? 1 : 0);
            }
            equations.add(equation);
        }
        boolean[] determined = RowSpace.determined(equations, unknown.size());
        boolean[] result = new boolean[hidden.length];
        for (int i = 0; i < determined.length; i++) {
            result[unknown.get(i)] = determined[i] && hidden[unknown.get(i)];
        }
        return result;
    }
}
