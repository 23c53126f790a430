package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.SourceLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads when a file is not as it should be, and what may be unusual about a file that is. */
class BadFilesTest {
    private static final String GOOD = "unit,time,start,y\nA,1,2,1.5\nA,2,2,2.5\n";

    @TempDir
    Path folder;

    private String message(String csv) {
        return Study.single(folder, csv).message();
    }

    @Test
    void aTextCellInANumberColumnIsNamedByFileLineColumnAndValue() {
        assertThat(message("unit,time,start,y\nA,1,2,1.5\nA,2,2,n/a\nA,3,2,\"1,234\"\nA,4,2, 7\nA,5,2,5%\n"))
                .isEqualTo("""
                        s.csv:3: s.y: text in a column that is used as numbers (n/a).
                          Maybe add 'n/a' to data.sources.s.missing if it means a missing value.
                        s.csv:4: s.y: text in a column that is used as numbers (1,234).
                          Maybe write it without thousands separators (1234), which no key and no derive takes off.
                        s.csv:5: s.y: text in a column that is used as numbers ( 7).
                          Maybe remove the blanks around it (7).
                        s.csv:6: s.y: text in a column that is used as numbers (5%).
                          Maybe write it without the percent sign.""");
    }

    @Test
    void ofManyTextCellsFiveAreListedAndTheOthersCounted() {
        StringBuilder csv = new StringBuilder("unit,time,start,y\nA,0,,1\n");
        for (int time = 1; time <= 9; time++) {
            csv.append("A,").append(time).append(",,x\n");
        }

        assertThat(message(csv.toString()).lines().filter(line -> !line.startsWith(" ")))
                .hasSize(6)
                .endsWith("s.csv:8: s.y: and 4 more cells of this column that are not numbers.");
    }

    @Test
    void aNumberBeyond1e100IsTooLargeToComputeWith() {
        assertThat(message("unit,time,start,y\nA,1,2,1.5\nA,2,2,1e160\nA,3,2,1e999\n"))
                .isEqualTo("""
                        s.csv:3: s.y: the number is too large to compute with (1e160).
                          Maybe it is a slip, or the column needs a larger unit: numbers up to 1e100 can be used.
                        s.csv:4: s.y: the number is too large to compute with (1e999).
                          Maybe it is a slip, or the column needs a larger unit: numbers up to 1e100 can be used.""");
    }

    @Test
    void aNumberWrittenOddlyIsToBeWrittenOtherwiseNotMissing() {
        assertThat(message("unit,time,start,y\nA,1,2,\u22121.5\nA,2,2,\"1.234,5\"\nA,3,2,1 234\n"))
                .isEqualTo("""
                        s.csv:2: s.y: text in a column that is used as numbers (\u22121.5).
                          Maybe write the minus sign as a hyphen (-1.5).
                        s.csv:3: s.y: text in a column that is used as numbers (1.234,5).
                          Maybe write it without thousands separators and with a decimal point (1234.5).
                        s.csv:4: s.y: text in a column that is used as numbers (1 234).
                          Maybe write it without thousands separators (1234).""");
    }

    @Test
    void aColumnOfTextsIsToldOnceWhereItIsNamed() {
        assertThat(message("unit,time,start,y\nA,1,2,low\nA,2,2,high\n")).isEqualTo("""
                        analysis.yaml:8:3: outcomes[0].column: column (y) holds texts, such as 'low', and is used as numbers.
                          Maybe name a column of numbers.""");
    }

    @Test
    void timesAndStartsThatNoPeriodCanHaveAreOutOfRange() {
        assertThat(message("unit,time,start,y\nA,1,2,1\nA,2000000000,2,1\nA,1e30,2,1\n"))
                .isEqualTo("""
                        s.csv:3: s.time: the time is out of range (2000000000).
                          Maybe number the periods from -1000000 to 1000000.
                        s.csv:4: s.time: the time is out of range (1E+30).
                          Maybe number the periods from -1000000 to 1000000.""");
        assertThat(message("unit,time,start,y\nA,1,-3000000000,1\nA,2,-3000000000,1\n"))
                .isEqualTo("""
                        s.csv:2: s.start: the start of A is out of range (-3000000000).
                          Maybe number the periods from -1000000 to 1000000; \
                        add the code to treatment.never if it means never treated.""");
    }

    @Test
    void aProportionOutsideZeroToOneIsTold() {
        Study study = Study.single(folder, "unit,time,start,y\nA,1,2,0.5\nA,2,2,10.2\nA,3,2,NA\nA,4,2,-1\n");
        study.scale = OutcomeSpec.Scale.PROPORTION;

        assertThat(study.message()).isEqualTo("""
                        analysis.yaml:8:3: outcomes[0].column: \
                        the scale is proportion, but 2 values lie outside 0 to 1 (10.2 in s.csv:3).
                          Maybe divide the column by 100, or write `scale: plain`.""");
    }

    @Test
    void aSourceThatCannotBeUsedHidesNoTextCellElsewhere() {
        Study study = Study.single(folder, "unit,time,y\nA,1,1\nA,2,oops\n");
        study.write("t.csv", "unit,start,z\nA,2,1\nA,3,2\n");
        study.write("u.csv", "unit,x\nA\n");
        study.sources.add(study.source("t"));
        study.sources.add(study.source("u"));
        study.panels.clear();
        study.panels.add(study.panel("panel", "s", study.join("t", "unit"), study.join("u", "unit")));
        study.covariates = List.of(study.at("x", "covariates[0]"));

        assertThat(study.message().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "s.csv:3: s.y: text in a column that is used as numbers (oops).",
                        "t.csv:3: t.unit: a second row for one key of the join (A; also line 2).",
                        "u.csv:2: the row has 1 cell, the header has 2.");
    }

    @Test
    void aPanelThatCannotBePutTogetherHidesNoTextCell() {
        assertThat(message("unit,tome,start,y\nA,1,2,1\nA,2,2,oops\n").lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "s.csv:3: s.y: text in a column that is used as numbers (oops).",
                        "analysis.yaml:6:3: data.panels.panel.time: panel (panel) has no column of that name (time).");
    }

    @Test
    void blanksAroundANameOfTheHeaderAreShown() {
        assertThat(message("unit,time,start,pay \nA,1,2,1\n"))
                .endsWith("Maybe one of unit, time, start, 'pay ' (with the blanks of the header).");
    }

    @Test
    void aHeaderRepeatedInTheMiddleOfTheFileIsRecognised() {
        assertThat(message("unit,time,start,y\nA,1,2,1.5\nunit,time,start,y\nA,2,2,2.5\n"))
                .isEqualTo("""
                        s.csv:3: the header is repeated here.
                          Maybe delete line 3.""");
    }

    @Test
    void rowsWithTooFewOrTooManyCellsAreListedByLine() {
        assertThat(message("unit,time,start,y\nA,1,2\nA,2,2,2,5\nSource: an office\nA,3,2,1\n"))
                .isEqualTo("""
                        s.csv:2: the row has 3 cells, the header has 4.
                          Maybe a comma is missing; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.
                        s.csv:3: the row has 5 cells, the header has 4.
                          Maybe a cell with a comma needs quotes; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.
                        s.csv:4: the row has 1 cell, the header has 4.
                          Maybe a comma is missing; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.""");
    }

    @Test
    void ofManyRaggedRowsFiveAreListedAndTheOthersCounted() {
        assertThat(message("unit,time,start,y\n" + "A,1\n".repeat(8)))
                .endsWith("s.csv:7: and 3 more rows with too few or too many cells.");
    }

    @Test
    void aByteOrderMarkAndAnyLineEndAreRead() {
        Panel windows =
                Study.single(folder, "\uFEFF" + GOOD.replace("\n", "\r\n")).panel();
        Panel old = Study.single(folder, GOOD.replace('\n', '\r')).panel();

        assertThat(Study.columns(windows)).containsExactly("start", "y");
        assertThat(windows.number("y").value(1)).isEqualTo(2.5);
        assertThat(old.number("y").value(1)).isEqualTo(2.5);
        assertThat(old.lineages().get(0).rows().get(1).line()).isEqualTo(3);
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineEnds() {
        Panel panel = Study.single(folder, "unit,time,start,y,note\nA,1,2,1.5,\"a, \"\"b\"\"\nc\"\n\nA,2,2,2.5,d\n")
                .panel();

        assertThat(panel.text("note").value(0)).isEqualTo("a, \"b\"\nc");
        assertThat(panel.lineages().get(0).rows().get(1).line()).isEqualTo(5);
    }

    @Test
    void bytesThatAreNotOfTheDeclaredEncodingAreNamedByLineAndByte() {
        Study study = Study.single(folder, "");
        study.sources.set(0, Published.with(study.source("s"), Published.encoded(SourceLayout.Encoding.UTF_8)));
        study.write(
                "s.csv", "unit,time,start,y\r\nA,1,2,3\r\nCaf\u00e9,2,2,1\r\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(study.message()).isEqualTo("""
                        s.csv:3: byte 4 of the line is not UTF-8 (0xE9).
                          Maybe the file is Latin-1, where that byte is 'é': save it as "CSV UTF-8".""");
    }

    @Test
    void nulBytesAreRefused() {
        Study study = Study.single(folder, "");
        study.write("s.csv", "unit,time,start,y\nA\0,1,2,3\n");
        assertThat(study.message()).isEqualTo("""
                        s.csv:2: byte 2 of the line is NUL, which no CSV file has.
                          Maybe the file is a spreadsheet or damaged: export it as "CSV UTF-8".""");
    }

    @Test
    void anEmptyFileAndAHeaderWithoutRowsAreRefused() {
        assertThat(message(""))
                .isEqualTo(
                        "s.csv: the file is empty.\n  Maybe it was not exported completely: a header and rows are needed.");
        assertThat(message("\uFEFF\n\n")).startsWith("s.csv: the file is empty.");
        assertThat(message("unit,time,start,y\n"))
                .isEqualTo("s.csv:1: the file has a header and no rows.\n  Maybe it was not exported completely.");
    }

    @Test
    void columnsWithoutANameOrWithOneNameAreRefused() {
        assertThat(message("unit,time,,y,start,y\nA,1,2,3,4,5\n")).isEqualTo("""
                        s.csv:1: column 3 of the header has no name.
                          Maybe give it one; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.
                        s.csv:1: columns 4 and 6 of the header have one name (y).
                          Maybe rename one of them in the file.""");
    }

    @Test
    void aSeparatorThatIsDeclaredAndNotThereIsRefused() {
        Study study = Study.single(folder, "unit;time;start;y\nA;1;2;3\n");
        study.sources.set(0, Published.with(study.source("s"), Published.separated(',')));

        assertThat(study.message()).isEqualTo("""
                        s.csv:1: the header has a single column (unit;time;start;y).
                          Maybe the cells are separated by semicolons: declare them as `separator`.""");
    }

    @Test
    void brokenQuotesAreNamedByLine() {
        assertThat(message("unit,time,start,y\nA,1,2,3\nA,2,2,\"4\nA,3,2,5\n")).isEqualTo("""
                        s.csv:3: a quote is opened and never closed.
                          Maybe add the closing quote (") or remove the opening one.""");
        assertThat(message("unit,time,start,y\nA,1,2,3\n\"A\"B,2,2,4\n")).isEqualTo("""
                        s.csv:3: text follows a closing quote.
                          Maybe a quote inside a quoted cell must be doubled (""), or a quote before it is not closed.""");
    }

    @Test
    void problemsOfAllFilesAreToldAtOnce() {
        Study study = Study.single(folder, "");
        study.write("t.csv", "a,a\n1,2\n");
        study.sources.add(study.source("t"));

        assertThat(study.message().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "s.csv: the file is empty.", "t.csv:1: columns 1 and 2 of the header have one name (a).");
    }

    @Test
    void aNumberWithAMarkInBracketsIsReadByProvisionalNotThrownAway() {
        assertThat(message("unit,time,start,y\nA,1,2,1.5\nA,2,2,12 [p]\nA,3,2,7*\n"))
                .isEqualTo("""
                        s.csv:3: s.y: text in a column that is used as numbers (12 [p]).
                          Maybe write `provisional: "[p]"` in data.sources.s: it takes this mark off and keeps the number.
                        s.csv:4: s.y: text in a column that is used as numbers (7*).
                          Maybe write `provisional: "*"` in data.sources.s: it takes this mark off and keeps the number.""");
        assertThat(message("unit,time,start,y\nA,1,2,12 [p]\nA,2,2,13 [p]\n"))
                .startsWith("s.csv:2: s.y: text in a column that is used as numbers (12 [p]).");
    }

    @Test
    void anAmountWithACurrencySignNamesWhatIsToBeTakenOff() {
        assertThat(message("unit,time,start,y\nA,1,2,\u00a31101\nA,2,2,\"\u00a31,101\"\n"))
                .isEqualTo("""
                        s.csv:2: s.y: text in a column that is used as numbers (\u00a31101).
                          Maybe write it without the currency sign (1101), which no key and no derive takes off, \
                        or use a column that has none.
                        s.csv:3: s.y: text in a column that is used as numbers (\u00a31,101).
                          Maybe write it without the currency sign and thousands separators (1101), \
                        which no key and no derive takes off, or use a column that has none.""");
    }

    @Test
    void financialYearsThatAreNotDeclaredNameTheKeyThatReadsThem() {
        assertThat(message("unit,time,start,y\nA,2014-15,,1\nA,2015-16,,2\n")).isEqualTo("""
                        analysis.yaml:6:3: data.panels.panel.time: column (time) holds texts, such as '2014-15', \
                        and is used as numbers.
                          Maybe write `financial_years: {time: span}` in data.sources.s: \
                        each becomes the year in which it starts.""");
        assertThat(message("unit,time,start,y\nA,FY_Ending 2017,,1\nA,2018,,2\n"))
                .isEqualTo("""
                        s.csv:2: s.time: text in a column that is used as numbers (FY_Ending 2017).
                          Maybe write `financial_years: {time: end}` in data.sources.s: \
                        each becomes the year in which it starts.""");
    }
}
