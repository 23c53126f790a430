package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code 99 in files that say nothing of totals. */
class PossibleTotalsTest {
    @TempDir
    Path folder;

    private DeclaredSource source;

    @BeforeEach
    void declare() {
        source = new DeclaredSource(folder);
        source.write("s.csv", """
                unit,time,age,setting,y
                E06000001,2016-17,65,home,99
                E06000001,2016-17,18,home,12.5
                E06000001,2016-17,99,99,13
                E06000001,2016-17,18,nursing,7
                99,2016-17,65,home,99
                99,2016-17,18,99,[c]
                """);
    }

    @Test
    void ninetyNineAmongCodesIsToldWithTheKeyThatHelps() {
        assertThat(source.read("file: s.csv, financial_years: {time: span}").remarks())
                .containsExactly(
                        "99 stands among other codes in unit: 2 rows; if they are totals, declare totals: \"99\"",
                        "99 stands among other codes in setting: 2 rows; if they are totals, declare totals: \"99\"");
    }

    @Test
    void rowsThatAreAddedUpWithTheirTotalAreToldEvenOfNumbers() {
        assertThat(source.read("file: s.csv, where: unit != '99', add_up: {by: [unit, time], sum: [y]}")
                        .remarks())
                .containsExactly(
                        "99 stands among other codes in age: 1 row, added up with the others; "
                                + "if they are totals, declare totals: \"99\"",
                        "99 stands among other codes in setting: 1 row, added up with the others; "
                                + "if they are totals, declare totals: \"99\"");
        source.write("s.csv", "unit,time,age,y\nA,1,18,3\nA,1,65,4\nA,1,99,7\nB,1,18,1\nB,1,65,99\nB,1,99,100\n");
        assertThat(source.read("file: s.csv, add_up: {by: [unit, time], sum: [y]}")
                        .remarks())
                .containsExactly("99 stands among other codes in age: 2 rows, added up with the others; "
                        + "if they are totals, declare totals: \"99\"");
    }

    @Test
    void aFileThatSaysNothingOfItsPublisherOrItsTotalsIsLeftAlone() {
        assertThat(source.read("file: s.csv").remarks()).isEmpty();
        assertThat(source.read("file: s.csv, totals: {code: 98, columns: [age]}")
                        .remarks())
                .isEmpty();
    }
}
