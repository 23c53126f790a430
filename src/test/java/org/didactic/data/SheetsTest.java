package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.data.office.SmallWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as sources. */
class SheetsTest {
    private static final String ROWS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Table 1: requests</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Geography
             code</t></is></c><c r="B3" t="inlineStr"><is><t>requests</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>E1</t></is></c><c r="B4"><v>0.28999999999999998</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><t>E2</t></is></c><c r="B5" t="inlineStr"><is><t>[c]</t></is></c></row>
            <row r="6"><c r="A6" t="inlineStr"><is><t>E3</t></is></c></row>
            <row r="7"><c r="A7" t="inlineStr"><is><t>E4</t></is></c><c r="B7"><v>1</v></c></row>
            <row r="9"><c r="A9" t="inlineStr"><is><t>Copyright of a department</t></is></c></row>
            """;

    @TempDir
    Path folder;

    private DeclaredSource source;

    @BeforeEach
    void write() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Cover", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        sheets.put("T8", ROWS);
        source = new DeclaredSource(folder);
        source.write("s.xlsx", SmallWorkbook.excel(sheets));
    }

    @Test
    void theTableOfASheetIsFoundBetweenItsTitleAndItsNotes() {
        DeclaredSource.Outcome read = source.read(
                "file: s.xlsx, sheet: T8, header: {contains: geography}, missing: {'[c]': suppressed, '': not given}");

        assertThat(read.cells("Geography code")).containsExactly("E1", "E2", "E3", "E4");
        assertThat(read.cells("requests")).containsExactly("0.29", "<[c]: suppressed>", "<: not given>", "1");
        assertThat(read.table().column("requests").origin().line(3)).isEqualTo(7);
        assertThat(read.remarks())
                .containsExactly(
                        "the header is on line 3; what stands before it was left out",
                        "1 line after the rows left out: \u201cCopyright of a department\u201d");
    }

    @Test
    void oneOfSeveralSheetsHasToBeNamed() {
        assertThat(source.read("file: s.xlsx").message()).isEqualTo("""
                        analysis.yaml:4:15: data.sources.s.file: the workbook has several sheets (Cover, T8).
                          Maybe add `sheet: NAME`.""");
        assertThat(source.read("file: s.xlsx, sheet: T9").message()).isEqualTo("""
                        analysis.yaml:4:30: data.sources.s.sheet: the workbook has no sheet of that name (T9).
                          Maybe one of Cover, T8.""");
    }

    @Test
    void aFileThatIsNoWorkbookIsNamed() {
        source.write("s.ods", "unit,y\nA,1\n");

        assertThat(source.read("file: s.ods").message()).isEqualTo("""
                        s.ods: the file is no workbook.
                          Maybe its name ends as if it were: open it in an office program and save it again.""");
    }
}
