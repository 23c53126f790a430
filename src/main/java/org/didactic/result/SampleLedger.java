package org.didactic.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * Where every row of an outcome's panel went, for each estimator: the left-out rows and the used ones add up to the rows
 * of the panel.
 *
 * @param outcome the outcome's id
 * @param estimators ids in the order of the results
 * @param panelRows rows of the panel
 * @param leftOut the reasons in the order in which they are applied
 * @param used used rows, one count an estimator
 */
public record SampleLedger(
        String outcome, List<String> estimators, int panelRows, List<Line> leftOut, List<Integer> used) {

    /** A reason with the number of rows it took from each estimator. */
    public record Line(Exclusion exclusion, List<Integer> rows) {}

    /**
     * Returns the ledger of the estimations of one outcome.
     *
     * @param detailOrder details in the order in which a reason lists them: the declared order of the covariates
     */
    public static SampleLedger of(List<Estimation> estimations, List<String> detailOrder) {
        Comparator<Exclusion> order = Comparator.comparing(Exclusion::rule)
                .thenComparingInt(each -> rank(each.detail(), detailOrder))
                .thenComparing(Exclusion::detail)
                .thenComparing(Exclusion::cause);
        Map<Exclusion, int[]> counts = new TreeMap<>(order);
        for (int i = 0; i < estimations.size(); i++) {
            for (@Nullable Exclusion exclusion : estimations.get(i).sample().exclusions()) {
                if (exclusion != null) {
                    counts.computeIfAbsent(exclusion, each -> new int[estimations.size()])[i]++;
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        new LinkedHashMap<>(counts).forEach((exclusion, rows) -> lines.add(new Line(exclusion, boxed(rows))));
        return new SampleLedger(
                estimations.get(0).outcome(),
                estimations.stream().map(Estimation::estimator).toList(),
                estimations.get(0).sample().exclusions().size(),
                List.copyOf(lines),
                estimations.stream().map(each -> each.sample().rows().size()).toList());
    }

    private static int rank(String detail, List<String> detailOrder) {
        int rank = detailOrder.indexOf(detail);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static List<Integer> boxed(int[] rows) {
        return Arrays.stream(rows).boxed().toList();
    }
}
