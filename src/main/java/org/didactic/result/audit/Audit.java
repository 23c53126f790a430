package org.didactic.result.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedStatistic;

/** Holds the numbers of printed tables against each other. */
public final class Audit {
    private static final List<AuditCheck> CHECKS = List.of(
            new PAgainstT(),
            new StarsAgainstP(),
            new StarsAgainstT(),
            new StarsAgainstInterval(),
            new StarsAgainstError(),
            new TAgainstError(),
            new EstimateOutsideInterval(),
            new IntervalNotCentred(),
            new IntervalAgainstError(),
            new PrintedTwice(),
            new AverageOfParts(),
            new UnequalNumbers(),
            new ParametersFromAic(),
            new OneRuleForAll(),
            new WordsAgainstNumbers());

    private Audit() {}

    /**
     * Returns what the checks find, by table in the order of the file and by severity; what is about all tables comes last.
     *
     * @param level the level of the intervals, such as 0.95
     * @param stars what stars stand for
     * @param others of models how many parameters they have beside one for each cluster, under the names that
     *     {@link #modelsWithAic} gives them; where that is not told, what is left for them is for a person to read
     */
    public static List<AuditFinding> of(
            List<PrintedCell> cells, double level, StarLevels stars, Map<String, Integer> others) {
        PrintedTables tables = PrintedTables.of(cells, level, stars, others);
        List<String> order = tables.names();
        return CHECKS.stream()
                .flatMap(check -> check.of(tables).stream())
                .sorted(Comparator.comparingInt((AuditFinding each) ->
                                each.table().isEmpty() ? order.size() : order.indexOf(each.table()))
                        .thenComparing(AuditFinding::severity))
                .toList();
    }

    /** Returns the models whose AIC is printed, in the order of the file: {@code 3 twfe}, the table and the estimator. */
    public static List<String> modelsWithAic(List<PrintedCell> cells) {
        return cells.stream()
                .filter(cell -> cell.statistic() == PrintedStatistic.AIC
                        && !cell.estimator().isEmpty())
                .map(cell -> PrintedTables.model(PrintedTables.table(cell), cell.estimator()))
                .distinct()
                .toList();
    }
}
