package org.didactic.data.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String CELLS = """
            <row r="2"><c r="A2" t="inlineStr"><is><t>code</t></is></c><c r="C2" t="b"><v>1</v></c></row>
            <row r="4"><c r="A4"><v>19.100000000000001</v></c><c r="B4" s="1"><v>42825</v></c>
              <c r="C4"><f>1+1</f><v>2</v></c><c r="D4" t="str"><f>"a"</f><v>kept</v></c>
              <c r="E4" t="e"><v>#N/A</v></c><c r="F4" s="1"><v>42825.75</v></c></row>
            """;

    private static final String TABLE = """
            <table:table table:name="notes"><table:table-row><table:table-cell/></table:table-row></table:table>
            <table:table table:name="data">
              <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
              <table:table-row>
                <table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>Local<text:s/>authority</text:p><text:p>code</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5.0000000000000001E-3"><text:p>0.005</text:p></table:table-cell>
                <table:covered-table-cell/>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2017-03-31"><text:p>31/03/17</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="16300"/>
              </table:table-row>
              <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell></table:table-row>
              <table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            """;

    @Test
    void cellsOfAnExcelSheetAreTexts() throws DamagedWorkbookException {
        Workbook workbook = Workbook.of(SmallWorkbook.excel(Map.of("data", CELLS)), "s.xlsx");

        assertThat(workbook.sheets()).containsExactly("data");
        assertThat(workbook.rows("data"))
                .containsExactly(
                        new SheetRow(2, List.of("code", "", "TRUE")),
                        new SheetRow(4, List.of("19.1", "2017-03-31", "2", "kept", "#N/A", "2017-03-31T18:00")));
    }

    @Test
    void cellsOfAnOpenDocumentSheetAreTexts() throws DamagedWorkbookException {
        Workbook workbook = Workbook.of(SmallWorkbook.openDocument(TABLE), "s.ods");

        assertThat(workbook.sheets()).containsExactly("notes", "data");
        assertThat(workbook.rows("notes")).isEmpty();
        assertThat(workbook.rows("data"))
                .containsExactly(
                        new SheetRow(4, List.of("Local authority\ncode", "0.005", "0.005", "", "TRUE", "2017-03-31")),
                        new SheetRow(5, List.of("0.5")),
                        new SheetRow(6, List.of("0.5")));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() {
        refused("unit,y\n".getBytes(StandardCharsets.UTF_8), "s.xlsx", "the file is no workbook");
        refused(SmallWorkbook.openDocument(TABLE), "s.xlsx", "the file is no .xlsx workbook, or a damaged one");
        refused(
                SmallWorkbook.excel(Map.of("data", CELLS)),
                "s.ods",
                "the file is no .ods workbook, or a damaged or locked one");
        byte[] cut = SmallWorkbook.excel(Map.of("data", CELLS.repeat(50)));
        refused(Arrays.copyOf(cut, cut.length / 3), "s.xlsx", "the workbook is damaged");
    }

    @Test
    void entitiesAreRefusedBeforeTheyAreRead() {
        String declared = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        byte[] bytes = SmallWorkbook.zip(Map.of("content.xml", SmallWorkbook.content(declared, "&e;")));

        refused(bytes, "s.ods", "the workbook declares entities of its own, which no office program does");
        refused(bytes, "s.xlsx", "the workbook declares entities of its own, which no office program does");
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i <= 512; i++) {
                zip.write(blanks);
            }
        }
        refused(bytes.toByteArray(), "s.ods", "the workbook unpacks to more than 536,870,912 bytes");
    }

    @Test
    void cellsRepeatedWithoutEndAreRefused() {
        String cell =
                "<table:table-cell table:number-columns-repeated=\"%s\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        String row =
                "<table:table table:name=\"data\"><table:table-row table:number-rows-repeated=\"%s\">%s</table:table-row></table:table>";

        assertThatThrownBy(() -> Workbook.of(
                                SmallWorkbook.openDocument(row.formatted("1", cell.formatted("16384"))), "s.ods")
                        .rows("data"))
                .hasMessage("a row of the sheet has more than 2,000 columns");
        assertThatThrownBy(() -> Workbook.of(
                                SmallWorkbook.openDocument(row.formatted("1000000", cell.formatted("1000"))), "s.ods")
                        .rows("data"))
                .hasMessage("the sheet has more than 50,000,000 cells or 1,048,576 rows");
    }

    @Test
    void aCellBeyondTheColumnsThatAreReadIsRefusedBeforeItsRowIsMade() {
        refusedCell("<c r=\"BXY1\"><v>1</v></c>", "a row of the sheet has more than 2,000 columns (BXY1)");
        refusedCell("<x:c\n s='>' r = 'XFD1'><v>1</v></x:c>", "a row of the sheet has more than 2,000 columns (XFD1)");
        for (String place : List.of("XFDZZZ1", "!!", "", "&#65;1", "A", "a1")) {
            refusedCell("<c r=\"" + place + "\"><v>1</v></c>", "a cell stands where no cell can (" + place + ")");
        }
        refusedCell("<c x=\"" + "y".repeat(500) + "\" r=\"XFD1\"/>", "a cell stands where no cell can ()");
    }

    @Test
    void aTextThatLooksLikeACellIsNone() throws DamagedWorkbookException {
        String cells =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>c r=\"!!\" > it's</t></is></c><c r=\"BXX1\"><v>1</v></c></row>";

        List<String> row = Workbook.of(SmallWorkbook.excel(Map.of("data", cells)), "s.xlsx")
                .rows("data")
                .get(0)
                .cells();

        assertThat(row).hasSize(2_000).startsWith("c r=\"!!\" > it's").endsWith("1");
    }

    @Test
    void whatTheReaderOfWorkbooksCannotReadIsToldAsDamage() {
        for (String cell : List.of(
                "<c r=\"A1\" t=\"zz\"><v>1</v></c>",
                "<c r=\"A1\" t=\"s\"><v>7</v></c>",
                "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
                "<c r=\"A1\" s=\"-1\"><v>1</v></c>",
                "<c r=\"A1\"><f t=\"shared\" si=\"3\"/><v>1</v></c>")) {
            assertThatThrownBy(() -> Workbook.of(
                                    SmallWorkbook.excel(Map.of("data", "<row r=\"1\">" + cell + "</row>")), "s.xlsx")
                            .rows("data"))
                    .as(cell)
                    .isInstanceOf(DamagedWorkbookException.class)
                    .hasMessage("the file is no .xlsx workbook, or a damaged one");
        }
    }

    @Test
    void cellsWithoutATextAreBlank() throws DamagedWorkbookException {
        String cells = "<row r=\"1\"><c t=\"s\"/><c t=\"str\"/><c t=\"inlineStr\"><is/></c><c/><c><v>1</v></c></row>";

        assertThat(Workbook.of(SmallWorkbook.excel(Map.of("data", cells)), "s.xlsx")
                        .rows("data"))
                .containsExactly(new SheetRow(1, List.of("", "", "", "", "1")));
    }

    @Test
    void onlyXmlOfTheWorkbookItselfMayNotDeclareATypeOfDocument() throws DamagedWorkbookException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("media/plan.svg", "<!DOCTYPE svg PUBLIC \"a\" \"b\"><svg/>");
        files.put("content.xml", SmallWorkbook.content("", TABLE));

        assertThat(Workbook.of(SmallWorkbook.zip(files), "s.ods").sheets()).containsExactly("notes", "data");
        files.put("xl/_rels/a.rels", "<!DOCTYPE a []><a/>");
        refused(
                SmallWorkbook.zip(files),
                "s.ods",
                "the workbook declares entities of its own, which no office program does");
    }

    @Test
    void whatTheListAtTheEndNamesIsLookedThrough() {
        byte[] shown = SmallWorkbook.zip(Map.of("content.xml", SmallWorkbook.content("", TABLE)));
        byte[] hidden = SmallWorkbook.zip(
                Map.of("content.xml", SmallWorkbook.content("<!DOCTYPE a [<!ENTITY e \"x\">]>", TABLE)));
        // Whoever reads from the front stops at the first list; the list at the end counts from where it stands itself.
        byte[] both = Arrays.copyOf(shown, shown.length + hidden.length);
        System.arraycopy(hidden, 0, both, shown.length, hidden.length);

        refused(both, "s.ods", "the workbook declares entities of its own, which no office program does");
    }

    @Test
    void aByteThatChangedOnItsWayIsDamage() {
        byte[] bytes = SmallWorkbook.stored("content.xml", SmallWorkbook.content("", TABLE));
        bytes[bytes.length / 2] ^= 1;

        refused(bytes, "s.ods", "the workbook is damaged");
    }

    private static void refusedCell(String cell, String message) {
        refused(SmallWorkbook.excel(Map.of("data", "<row r=\"1\">" + cell + "</row>")), "s.xlsx", message);
    }

    private static void refused(byte[] bytes, String file, String message) {
        assertThatThrownBy(() -> Workbook.of(bytes, file).sheets())
                .isInstanceOf(DamagedWorkbookException.class)
                .hasMessage(message);
    }
}
