package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Official statistics by authority in England, read from the files as they were published. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the official files in the folder DIDACTIC_DATA")
class EnglandFilesTest {
    private static final String CODES = "missing: {'': '', '[x]': not available, '[c]': suppressed, '[z]': not applicable}";

    @TempDir
    Path folder;

    private DeclaredSource source;

    @BeforeEach
    void declare() {
        source = new DeclaredSource(folder, Path.of(System.getenv("DIDACTIC_DATA")));
    }

    private static long present(DeclaredSource.Outcome read, String column) {
        Column cells = read.table().column(column).cells();
        return IntStream.range(0, cells.size())
                .filter(row -> cells.missing(row) == null)
                .count();
    }

    @Test
    void requestsForSupport() {
        DeclaredSource.Outcome read = source.read(
                "file: salt_sts001_65plus_requests_by_la_2014_2023.csv, financial_years: {fin_year: span}");

        assertThat(read.table().rows()).isEqualTo(1516);
        assertThat(read.cells("fin_year")).isEqualTo(read.cells("year_start"));
    }

    @Test
    void expenditureInThousandsByReason() {
        DeclaredSource.Outcome read = source.read(
                """
                file: ascfr_2016-17_totals.csv, headers: loose, totals: "99",
                where: "CareType == 2 and AgeBand == 2 and (SupportSetting == 6 or SupportSetting == 7) and GEOGRAPHY_CODE != ''",
                rename: {authority: GEOGRAPHY_CODE, year: FY_Ending, gross: GROSSCURRENTEXPENDITURE},
                financial_years: {year: end}, unit: {gross: thousands}, add_up: {by: [authority, year], sum: [gross]}
                """.replace("\n", " "));

        assertThat(read.read().file().rows()).isEqualTo(41_699);
        assertThat(read.table().rows()).isEqualTo(151);
        int hartlepool = read.cells("authority").indexOf("E06000001");
        assertThat(read.cells("year").get(hartlepool)).isEqualTo("2016");
        assertThat(read.table().column("gross").numbers().value(hartlepool)).isEqualTo(14_540_310, within(1e-6));
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void expenditureInPoundsByDescription() {
        DeclaredSource.Outcome read = source.read(
                """
                file: ascfr_2017-18_gce_by_la_rows.csv, totals: "99",
                where: "CareType_Key == 'Long Term Care' and AgeBand_Key == '65 and Over' and (SupportSetting_Key == 'Nursing' or SupportSetting_Key == 'Residential')",
                rename: {authority: GEOGRAPHY_CODE, year: FY_ENDING, gross: ITEMVALUE},
                financial_years: {year: end}, unit: {gross: pounds}, add_up: {by: [authority, year], sum: [gross]}
                """.replace("\n", " "));

        assertThat(read.read().file().rows()).isEqualTo(15_048);
        assertThat(read.table().rows()).isEqualTo(152);
        int hartlepool = read.cells("authority").indexOf("E06000001");
        assertThat(read.table().column("gross").numbers().value(hartlepool)).isEqualTo(14_915_693.0335976, within(1e-6));
    }

    @Test
    void negativeAmountsAreTold() {
        assertThat(source.read("file: ascfr_2017-18_gce_by_la_rows.csv, unit: {ITEMVALUE: pounds}")
                        .remarks())
                .containsExactly("173 negative numbers in ITEMVALUE (-25450 on line 15, -23000 on line 51, -10000 on line"
                        + " 120, …)");
    }

    @Test
    void outcomesByYear() {
        DeclaredSource.Outcome read = source.read(
                "file: ascof_trend_by_la_2017_2024.csv, where: \"`Geographical Level` == 'Council' and `Measure Group` =="
                        + " '1A' and Year != '2023-24'\", financial_years: {Year: span}, " + CODES);

        assertThat(read.read().file().rows()).isEqualTo(26_498);
        assertThat(read.cells("Year")).contains("2017", "2022").doesNotContain("2023");
        assertThat(read.cells("Measure_Value")).contains("18.8");
    }

    @Test
    void outcomesInAnExcelSheet() {
        DeclaredSource.Outcome read = source.read(
                "file: ascof_2020-21_open_data.xlsx, header: {contains: geographical code}, " + CODES);

        assertThat(read.table().rows()).isEqualTo(48_970);
        assertThat(read.table().names()).startsWith("Geographical Code", "Geographical Description");
        assertThat(read.cells("Measure Value")).contains("<[x]: not available>", "<[c]: suppressed>");
        assertThat(read.cells("Geographical Code")).contains("102");
    }

    @Test
    void outcomesInAnOpenDocumentSheet() {
        DeclaredSource.Outcome read = source.read(
                "file: ascof_2024-25.ods, sheet: Table_1a, header: {contains: local authority code}, " + CODES);

        assertThat(read.table().rows()).isEqualTo(174);
        assertThat(read.cells("ONS area code").subList(0, 2)).containsExactly("E92000001", "<[z]: not applicable>");
        assertThat(read.cells("2015 to 2016 - outcome").subList(0, 4)).containsExactly("19.1", "19.2", "19.3", "19");
        assertThat(present(read, "2020 to 2021 - outcome")).isLessThan(30);
        assertThat(read.remarks()).containsExactly("the header is on line 6; what stands before it was left out");
    }

    @Test
    void claimantsWhoseLinesAreQuotedTwice() {
        for (String name : List.of("pension_credits", "carers_allowance")) {
            DeclaredSource.Outcome read =
                    source.read("file: nomis_" + name + "_district_2010_2016.csv, unquote: true, missing: [\"~\"]");

            assertThat(read.cells("mnemonic")).contains("E07000200", "E06000023");
            assertThat(read.table().column("February 2016").isNumeric()).isTrue();
            assertThat(read.remarks()).containsExactly("3 names with a separator outside quotes kept whole");
        }
    }

    @Test
    void measuresAndNeighbours() {
        assertThat(source.read("file: oflog_asc_la_year_2015-16_2022-23.csv, financial_years: {Financial year: span}")
                        .table()
                        .rows())
                .isEqualTo(6376);
        DeclaredSource.Outcome neighbours = source.read("file: oflog_nearest_neighbours.json");
        assertThat(neighbours.table().rows()).isEqualTo(5565);
        assertThat(neighbours.cells("key").stream().distinct()).hasSize(348);
    }
}
