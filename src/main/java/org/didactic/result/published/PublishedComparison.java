package org.didactic.result.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.panel.Panel;
import org.didactic.result.Results;
import org.didactic.result.Stars;
import org.didactic.spec.Analysis;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Printed values held against the numbers of a study, cell by cell, at the precision of the print.
 *
 * @param cells every printed value of the file, in its order; notes are none
 */
public record PublishedComparison(List<ComparedCell> cells) {
    private static final int PROBABILITY_DECIMALS = 3;

    /**
     * Returns how the printed cells stand to the results.
     *
     * @param printed all cells of the file that the analysis declares
     * @param panels by id, in the order of the analysis file
     */
    public static PublishedComparison of(
            Analysis analysis, List<PrintedCell> printed, Map<String, Panel> panels, Results results) {
        OwnValues values = new OwnValues(analysis, panels.values(), results, PrintedPercent.of(printed));
        List<ComparedCell> cells = new ArrayList<>();
        for (PrintedCell cell : printed) {
            if (!cell.statistic().isPrinted()) {
                continue;
            }
            OutcomeSpec outcome = outcome(analysis, cell.table());
            OwnValue own = values.of(cell, outcome);
            cells.add(
                    new ComparedCell(cell, outcome == null ? "" : outcome.id().value(), own.id(), verdict(cell, own)));
        }
        return new PublishedComparison(List.copyOf(cells));
    }

    /** Returns how many cells of each verdict there are, by printed table in the order of the file. */
    public Map<String, VerdictCounts> byTable() {
        Map<String, VerdictCounts> counts = new LinkedHashMap<>();
        cells.forEach(each -> counts.merge(each.cell().table(), VerdictCounts.of(each.verdict()), VerdictCounts::plus));
        return counts;
    }

    /** Returns how many cells of each verdict there are. */
    public VerdictCounts counts() {
        return cells.stream()
                .map(each -> VerdictCounts.of(each.verdict()))
                .reduce(VerdictCounts.NONE, VerdictCounts::plus);
    }

    private static @Nullable OutcomeSpec outcome(Analysis analysis, String table) {
        Located<String> declared = analysis.published() == null
                ? null
                : analysis.published().tables().get(table);
        String id = declared == null ? table : declared.value();
        return analysis.outcomes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static CellVerdict verdict(PrintedCell cell, OwnValue own) {
        if (own instanceof OwnValue.Nothing nothing) {
            return new CellVerdict.CannotBeCompared(nothing.reason(), nothing.about());
        }
        return own instanceof OwnValue.Probability earned
                ? stars(cell.printed(), Stars.of(earned.p()))
                : number(cell, ((OwnValue.Number) own).value());
    }

    private static CellVerdict stars(String printed, String ours) {
        return printed.equals(ours)
                ? new CellVerdict.Agrees(ours, ours)
                : new CellVerdict.Differs(
                        ours, ours, Math.abs(Stars.MARKS.indexOf(ours) - Stars.MARKS.indexOf(printed)));
    }

    /** A printed t without a minus sign may have lost it, as texts give its size alone. */
    private static CellVerdict number(PrintedCell cell, double value) {
        PrintedNumber printed = Objects.requireNonNull(PrintedNumber.of(cell.printed()), cell.printed());
        boolean size = cell.statistic() == PrintedStatistic.T && printed.value().signum() >= 0;
        double own = size ? Math.abs(value) : value;
        String ours = text(cell.statistic(), own, printed.decimals());
        return printed.covers(own)
                ? new CellVerdict.Agrees(ours, NumberText.full(own))
                : new CellVerdict.Differs(ours, NumberText.full(own), units(printed, own));
    }

    private static String text(PrintedStatistic statistic, double own, int decimals) {
        if (statistic == PrintedStatistic.P && decimals == PROBABILITY_DECIMALS) {
            return NumberText.probability(own);
        }
        return decimals == 0 ? NumberText.whole(own) : NumberText.fixed(own, decimals);
    }

    /** At least one: what lies beyond a bound such as {@code <.001} may be rounded to the bound itself. */
    private static double units(PrintedNumber printed, double own) {
        BigDecimal rounded = new BigDecimal(own).setScale(printed.decimals(), RoundingMode.HALF_EVEN);
        return Math.max(
                1, rounded.subtract(printed.value()).abs().unscaledValue().doubleValue());
    }
}
