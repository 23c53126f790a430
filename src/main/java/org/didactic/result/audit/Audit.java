package org.didactic.result.audit;

import java.util.Comparator;
import java.util.List;
import org.didactic.result.published.PrintedCell;

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
     * @throws org.didactic.text.UserErrorException if degrees of freedom are claimed that are none
     */
    public static List<AuditFinding> of(List<PrintedCell> cells, double level) {
        PrintedTables tables = PrintedTables.of(cells, level);
        List<String> order = tables.names();
        return CHECKS.stream()
                .flatMap(check -> check.of(tables).stream())
                .sorted(Comparator.comparingInt((AuditFinding each) ->
                                each.table().isEmpty() ? order.size() : order.indexOf(each.table()))
                        .thenComparing(AuditFinding::severity))
                .toList();
    }
}
