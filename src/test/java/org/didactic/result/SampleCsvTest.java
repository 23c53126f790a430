package org.didactic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.fixture.TinyStudy;
import org.junit.jupiter.api.Test;

class SampleCsvTest {
    private static String write(List<Integer> order) {
        return SampleCsv.write(TinyStudy.analysis(Map.of()), TinyStudy.panels(order), TinyStudy.estimations());
    }

    @Test
    void everyRowOfEverySourceHasAClassPerOutcomeAndEstimator() {
        String text = write(TinyStudy.inOrder());

        assertThat(text.lines().limit(19)).containsExactly("""
                source,line,unit,time,within,visits.twfe,visits.sun_abraham,spending.twfe
                visits,2,A,2010,,used,used,not in this outcome
                visits,3,A,2011,,used,used,not in this outcome
                visits,4,A,2012,,used,used,not in this outcome
                visits,5,B,2010,,used,always treated,not in this outcome
                visits,6,B,2011,,used,always treated,not in this outcome
                visits,7,B,2012,,used,always treated,not in this outcome
                visits,8,C,2010,,used,used,not in this outcome
                visits,9,C,2011,,missing covariate: beds,missing covariate: beds,not in this outcome
                visits,10,C,2012,,used,used,not in this outcome
                visits,11,D,2010,,used,used,not in this outcome
                visits,12,D,2011,,used,used,not in this outcome
                visits,13,D,2012,,used,used,not in this outcome
                visits,14,Z,2010,,not selected,not selected,not in this outcome
                sites,3,A,,,used,used,not in this outcome
                sites,2,B,,,used,always treated,not in this outcome
                sites,5,D,,,used,used,not in this outcome
                sites,4,E,,,no matching row,no matching row,not in this outcome
                spending,2,A,2010,,not in this outcome,not in this outcome,used
                """.lines().toArray(String[]::new));
        assertThat(text.lines()).hasSize(1 + 13 + 4 + 12);
    }

    @Test
    void theRowsOfAPanelAreTheUsedAndTheLeftOutOnes() {
        List<String> lines = write(TinyStudy.inOrder()).lines().toList();
        SampleLedger ledger = SampleLedger.of(TinyStudy.estimations().subList(0, 2), List.of());

        for (int estimator = 0; estimator < 2; estimator++) {
            int column = 5 + estimator;
            Map<String, Long> classes = lines.stream()
                    .map(line -> line.split(","))
                    .filter(cells -> cells[0].equals("visits") && !cells[column].equals("not selected"))
                    .collect(Collectors.groupingBy(cells -> cells[column], Collectors.counting()));
            long sum = classes.values().stream().mapToLong(Long::longValue).sum();

            assertThat(sum).isEqualTo(ledger.panelRows());
            assertThat(classes).containsEntry("used", (long) ledger.used().get(estimator));
            for (SampleLedger.Line line : ledger.leftOut()) {
                assertThat(classes.getOrDefault(line.exclusion().text(), 0L))
                        .isEqualTo((long) line.rows().get(estimator));
            }
        }
    }

    @Test
    void theOrderOfInputRowsShowsInTheColumnLineAlone() {
        List<Integer> reversed = new ArrayList<>(TinyStudy.inOrder());
        Collections.reverse(reversed);

        assertThat(withoutLine(write(reversed))).isEqualTo(withoutLine(write(TinyStudy.inOrder())));
        assertThat(write(reversed)).isNotEqualTo(write(TinyStudy.inOrder()));
    }

    private static String withoutLine(String csv) {
        return csv.lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                    cells.remove(1);
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n"));
    }
}
