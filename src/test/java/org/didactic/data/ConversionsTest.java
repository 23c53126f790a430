package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cells of publishers mean. */
class ConversionsTest {
    @TempDir
    Path folder;

    private DeclaredSource source;

    @BeforeEach
    void declare() {
        source = new DeclaredSource(folder);
    }

    @Test
    void aFinancialYearBecomesTheYearInWhichItStarts() {
        source.write("s.csv", """
                span,end,start
                2016-17,2017,2016
                2016/17,FY 2017,2016
                FY 2016-17,2017.0,2016
                2016 to 2017,2017,FY_2016
                1999-00,2000,1999
                """);

        DeclaredSource.Outcome read = source.read("file: s.csv, financial_years: {span: span, end: end, start: start}");

        for (String column : new String[] {"span", "end", "start"}) {
            assertThat(read.cells(column)).as(column).containsExactly("2016", "2016", "2016", "2016", "1999");
        }
    }

    @Test
    void whatIsNoFinancialYearIsNamedByItsCell() {
        source.write("s.csv", "time,y\n2016-18,1\n2016,1\nall,1\n");

        assertThat(source.read("file: s.csv, financial_years: {time: span}").message())
                .isEqualTo("""
                        s.csv:2: s.time: the years do not follow each other (2016-18).
                          Maybe a financial year spans two consecutive years, such as 2016-17: \
                        leave rows of other spans out with where.
                        s.csv:3: s.time: no financial year such as 2016-17 (2016).
                          Maybe the column holds single years: write `start` or `end`.
                        s.csv:4: s.time: no financial year such as 2016-17 (all).
                          Maybe leave such rows out with where.""");
        assertThat(source.read("file: s.csv, where: y == 1 and time == '2016', financial_years: {time: end}")
                        .cells("time"))
                .containsExactly("2015");
    }

    @Test
    void aYearIsReadBehindWordsThatSayWhetherItEndsOrStarts() {
        source.write("s.csv", """
                end,start
                FY_Ending 2017,FY_Starting 2016
                FY 2017,FY 2016
                Year ending 2017,Year starting 2016
                Financial year ending 31 March 2017,Financial year starting April 2016
                FYE 2017,2016
                """);

        DeclaredSource.Outcome read = source.read("file: s.csv, financial_years: {end: end, start: start}");

        assertThat(read.cells("end")).containsOnly("2016").hasSize(5);
        assertThat(read.cells("start")).containsOnly("2016").hasSize(5);
    }

    @Test
    void aYearThatSaysItEndsIsNotTakenForOneThatStarts() {
        source.write("s.csv", "time,other\nFY_Ending 2017,Year starting 2017\nYear ending December 2017,2017-19\n");

        assertThat(source.read("file: s.csv, financial_years: {time: start, other: end}")
                        .message())
                .isEqualTo("""
                        s.csv:2: s.other: no year in which a financial year ends, such as 2017 (Year starting 2017).
                          Maybe the column holds the years in which they start: write `start`.
                        s.csv:2: s.time: no year in which a financial year starts, such as 2016 (FY_Ending 2017).
                          Maybe the column holds the years in which they end: write `end`.
                        s.csv:3: s.other: the years do not follow each other (2017-19).
                          Maybe a financial year spans two consecutive years, such as 2016-17: \
                        leave rows of other spans out with where.
                        s.csv:3: s.time: no year in which a financial year starts, such as 2016 (Year ending December 2017).
                          Maybe leave such rows out with where.""");
    }

    @Test
    void thousandsBecomePoundsWithoutRounding() {
        source.write("s.csv", "unit,gross,net\nA,12930.31183,1e-3\nB,:,-2\n");

        DeclaredSource.Outcome read =
                source.read("file: s.csv, missing: {':': not submitted}, unit: {gross: thousands, net: thousands}");

        assertThat(read.table().column("gross").numbers().value(0)).isEqualTo(12930311.83);
        assertThat(read.table().column("net").numbers().value(0)).isEqualTo(1);
        assertThat(read.cells("gross")).endsWith("<:: not submitted>");
    }

    @Test
    void thousandsWithAnExponentBeyondAllMeasureAreNothing() {
        source.write("s.csv", "unit,gross\nA,1e-99999999999\nB,2E+3\n");

        NumberColumn pounds = source.read("file: s.csv, unit: {gross: thousands}")
                .table()
                .column("gross")
                .numbers();

        assertThat(pounds.value(0)).isZero();
        assertThat(pounds.value(1)).isEqualTo(2e6);
    }

    @Test
    void moneyThatIsNoNumberIsNamedByItsCell() {
        source.write("s.csv", "unit,gross\nA,12\nB,\u00a33\n");

        assertThat(source.read("file: s.csv, unit: {gross: pounds}").message())
                .startsWith("s.csv:3: s.gross: ")
                .contains("\u00a33");
    }

    @Test
    void totalsAmongDetailsAreRefusedAfterWhere() {
        source.write("s.csv", "age_key,setting,y\n65,99,99\n65,home,1\n99,home,2\n");

        assertThat(source.read("file: s.csv, totals: \"99\"").message()).isEqualTo("""
                        analysis.yaml:4:30: data.sources.s.totals: totals stand among their details in column age_key (99 in 1 row, others such as 65 in 2 rows).
                          Maybe select one of them with where: age_key == '99', or != '99'.
                        analysis.yaml:4:30: data.sources.s.totals: totals stand among their details in column setting (99 in 1 row, others such as home in 2 rows).
                          Maybe select one of them with where: setting == '99', or != '99'.""");
        assertThat(source.read("file: s.csv, totals: \"99\", where: age_key == 65 and setting == 'home'")
                        .cells("y"))
                .containsExactly("1");
        assertThat(source.read("file: s.csv, totals: {code: 99, columns: [y]}").message())
                .contains("in column y (99 in 1 row, others such as 1 in 2 rows)");
    }

    @Test
    void negativeNumbersStayAndAreTold() {
        source.write(
                "s.csv", "unit,time,y,other\nA,2016-17,-1,-1\nA,2017-18,-2.50,1\nB,2016-17,-3,1\nB,2017-18,-4,1\n");

        DeclaredSource.Outcome read = source.read("file: s.csv, unit: {y: pounds}, financial_years: {time: span}");

        assertThat(read.cells("y")).containsExactly("-1", "-2.50", "-3", "-4");
        assertThat(read.remarks())
                .containsExactly("4 negative numbers in y (-1 on line 2, -2.5 on line 3, -3 on line 4, …)");
    }

    @Test
    void rowsAlikeInSomeColumnsAreAddedUp() {
        source.write("s.csv", """
                unit,time,reason,y
                A,2016,x,1
                B,2016,x,:
                A,2016,z,2.5
                B,2016,z,4
                """);

        DeclaredSource.Outcome read =
                source.read("file: s.csv, missing: {':': not submitted}, add_up: {by: [unit, time], sum: [y]}");

        assertThat(read.table().names()).containsExactly("unit", "time", "y");
        assertThat(read.cells("unit")).containsExactly("A", "B");
        assertThat(read.cells("y")).containsExactly("3.5", "<:: not submitted>");
        assertThat(read.read().source().tableRows()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void columnsToAddUpMustBeThereAndBeNumbers() {
        source.write("s.csv", "unit,time,y\nA,2016,home\n");

        assertThat(source.read("file: s.csv, add_up: {by: [unit], sum: [z]}").message())
                .startsWith("analysis.yaml:4:49: data.sources.s.add_up.sum[0]: no column of that name (z).");
        assertThat(source.read("file: s.csv, add_up: {by: [unit], sum: [unit]}").message())
                .contains("s.unit:");
        assertThat(source.read("file: s.csv, add_up: {by: [time], sum: [time]}").message())
                .contains("the column is added up and tells rows apart (time).");
    }

    @Test
    void looseNamesMatchWithoutCaseBlanksAndKey() {
        source.write("s.csv", "Geography_Code ,AgeBand_KEY,FY ENDING,y\nE1,2,2017,5\n");

        DeclaredSource.Outcome read = source.read(
                "file: s.csv, headers: loose, where: ageband == 2, rename: {time: FY ending}, financial_years: {time: end}",
                "geography_code",
                "time");

        assertThat(read.table().names()).containsExactly("geography_code", "ageband", "time", "y");
        assertThat(read.cells("time")).containsExactly("2016");
        assertThat(read.table().column("ageband").origin().header()).isEqualTo("AgeBand_KEY");
    }

    @Test
    void aLooseNameThatFitsTwoColumnsIsRefused() {
        source.write("s.csv", "Age,AGE_KEY,y\n1,2,3\n");

        assertThat(source.read("file: s.csv, headers: loose, where: age == 1").message())
                .isEqualTo("""
                        analysis.yaml:4:45: data.sources.s.where: several columns of the file may be meant (age: Age, AGE_KEY).
                          Maybe write one of these names exactly.""");
        assertThat(source.read("file: s.csv, headers: loose, where: Age == 1").cells("y"))
                .containsExactly("3");
    }
}
