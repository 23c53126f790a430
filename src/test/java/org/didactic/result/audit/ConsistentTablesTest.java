package org.didactic.result.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.didactic.result.audit.AuditFinding.Severity;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedNumber;
import org.didactic.result.published.PrintedStatistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistentTablesTest {
    private static final int TABLES = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tablesPrintedFromExactNumbersHoldNothingImpossible(long seed) {
        assertThat(impossible(PrintedStudy.of(seed, TABLES))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void nothingIsImpossibleWhenNothingIsClaimedEither(long seed) {
        List<PrintedCell> unclaimed = PrintedStudy.of(seed, TABLES).stream()
                .map(each -> new PrintedCell(
                        each.position(),
                        each.table(),
                        each.row(),
                        each.estimator(),
                        each.statistic(),
                        each.printed(),
                        "",
                        ""))
                .toList();

        assertThat(impossible(unclaimed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintedStatistic.class,
            names = {"ESTIMATE", "LOW", "HIGH", "SE"})
    void aNumberThatIsOffBySeveralUnitsIsFoundInItsRow(PrintedStatistic statistic) {
        Random random = new Random(11);
        List<PrintedCell> cells = PrintedStudy.of(8, 4);
        int tried = 0;
        for (int i = 0; i < cells.size(); i++) {
            PrintedCell cell = cells.get(i);
            if (cell.statistic() == statistic && !cell.table().endsWith("text")) {
                tried++;
                int units = 5 + random.nextInt(20);
                List<PrintedCell> changed = new ArrayList<>(cells);
                changed.set(i, with(cell, moved(cell.printed(), units)));

                assertThat(impossible(changed))
                        .as("%s of %s, %s in %s", cell.statistic(), cell.row(), cell.estimator(), cell.table())
                        .anySatisfy(each -> assertThat(List.of(each.table(), each.row(), each.estimator()))
                                .isEqualTo(List.of(cell.table(), cell.row(), cell.estimator())));
            }
        }
        assertThat(tried).isEqualTo(4 * 2 * 6);
    }

    @Test
    void starsOfAnotherPAreFound() {
        List<PrintedCell> cells = PrintedStudy.of(9, 10);
        int tried = 0;
        for (int i = 0; i < cells.size(); i++) {
            PrintedCell cell = cells.get(i);
            if (cell.statistic() == PrintedStatistic.STARS && cell.row().equals("att")) {
                tried++;
                List<PrintedCell> changed = new ArrayList<>(cells);
                changed.set(i, with(cell, cell.printed().length() > 1 ? "" : "***"));

                assertThat(impossible(changed))
                        .extracting(AuditFinding::check)
                        .contains("stars-against-p", "stars-against-t");
            }
        }
        assertThat(tried).isEqualTo(10 * 2);
    }

    private static String moved(String printed, int units) {
        BigDecimal number = new BigDecimal(printed);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(number.scale());
        return number.add(unit.multiply(BigDecimal.valueOf(units))).toPlainString();
    }

    private static PrintedCell with(PrintedCell cell, String printed) {
        return new PrintedCell(
                cell.position(),
                cell.table(),
                cell.row(),
                cell.estimator(),
                cell.statistic(),
                printed,
                cell.pOf(),
                cell.dfClaimed());
    }

    private static List<AuditFinding> impossible(List<PrintedCell> cells) {
        assertThat(cells)
                .allMatch(
                        each -> each.statistic() == PrintedStatistic.STARS || PrintedNumber.of(each.printed()) != null);
        return Audit.of(cells, 0.95, StarLevels.USUAL, Map.of()).stream()
                .filter(each -> each.severity() == Severity.IMPOSSIBLE)
                .toList();
    }
}
