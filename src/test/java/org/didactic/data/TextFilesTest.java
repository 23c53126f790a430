package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text files as publishers issue them. */
class TextFilesTest {
    @TempDir
    Path folder;

    private DeclaredSource source;

    @BeforeEach
    void declare() {
        source = new DeclaredSource(folder);
    }

    @Test
    void aFileThatIsNotUtf8IsReadAsWindows1252AndThatIsSaid() {
        source.write("s.csv", "unit,y\nCaf\u00e9 \u2013 A,1\n".getBytes(Charset.forName("windows-1252")));

        DeclaredSource.Outcome read = source.read("file: s.csv");

        assertThat(read.cells("unit")).containsExactly("Caf\u00e9 \u2013 A");
        assertThat(read.remarks())
                .containsExactly("the file is not UTF-8 and was read as Windows-1252; `encoding` says otherwise");
    }

    @Test
    void aDeclaredEncodingIsNoMatterToRemarkOn() {
        source.write("s.csv", "unit,y\nCaf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(source.read("file: s.csv, encoding: iso-8859-1").cells("unit"))
                .containsExactly("Caf\u00e9");
        assertThat(source.read("file: s.csv, encoding: iso-8859-1").remarks()).isEmpty();

        source.write("s.csv", "\uFEFFunit,y\nCaf\u00e9,1\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(source.read("file: s.csv, encoding: utf-16").cells("unit")).containsExactly("Caf\u00e9");
        assertThat(source.read("file: s.csv").remarks())
                .containsExactly("the file was read as UTF-16, as the mark at its start says");
    }

    @Test
    void bytesThatNoEncodingExplainsAreRefused() {
        source.write("s.csv", new byte[] {'u', ',', 'y', '\n', (byte) 0x81, ',', '1', '\n'});

        assertThat(source.read("file: s.csv").message()).isEqualTo("""
                        s.csv:2: byte 1 of the line is not UTF-8 (0x81).
                          Maybe save it as "CSV UTF-8".""");
        assertThat(source.read("file: s.csv, encoding: windows-1252").message()).isEqualTo("""
                        s.csv: the file is not Windows-1252.
                          Maybe leave `encoding` out, and it is seen from the file.""");
    }

    @Test
    void theSeparatorThatGivesTheHeaderMostCellsIsFoundAndSaid() {
        source.write("s.csv", "unit;\"a;b\";y, z\nA;1;2\n");
        assertThat(source.read("file: s.csv").table().names()).containsExactly("unit", "a;b", "y, z");
        assertThat(source.read("file: s.csv").remarks())
                .containsExactly("cells are separated by semicolons, as the header shows");

        source.write("s.tsv", "unit\ty\nA\t1\n");
        assertThat(source.read("file: s.tsv, separator: tab").remarks()).isEmpty();
        assertThat(source.read("file: s.tsv").cells("y")).containsExactly("1");

        source.write("s.txt", "unit|y\nA|1\n");
        assertThat(source.read("file: s.txt, separator: \"|\"").cells("y")).containsExactly("1");
    }

    @Test
    void linesInQuotesOnceMoreAreReadWithNamesWholeThatHoldACommaOutsideQuotes() {
        source.write(
                "s.csv",
                "\"unit,\"\"code\"\",\"\"February 2010\"\"\"\n"
                        + "\"Babergh,\"\"E07000200\"\",560\"\n"
                        + "\"Bristol, City of,\"\"E06000023\"\",90\"\n");

        DeclaredSource.Outcome read = source.read("file: s.csv, unquote: true");

        assertThat(read.cells("unit")).containsExactly("Babergh", "Bristol, City of");
        assertThat(read.cells("February 2010")).containsExactly("560", "90");
        assertThat(read.remarks()).containsExactly("1 name with a separator outside quotes kept whole");
    }

    @Test
    void theHeaderIsFoundByATextAndNotesAfterTheRowsAreLeftOutAndSaid() {
        source.write("s.csv", """
                Stat-Xplore,,

                "Pension Credit, quarterly"
                Quarter,Geography code,Count
                May-18,E1,10
                Only a name,,
                May-18,E2,..

                INFO,some areas are small
                Source: a department
                """);

        DeclaredSource.Outcome read = source.read("file: s.csv, header: {contains: GEOGRAPHY CODE}, missing: [..]");

        assertThat(read.cells("Geography code")).containsExactly("E1", "", "E2");
        assertThat(read.cells("Count")).containsExactly("10", "", "<..>");
        assertThat(read.remarks())
                .containsExactly(
                        "the header is on line 4; what stands before it was left out",
                        "2 lines after the rows left out: \u201cINFO\u201d; \u201cSource: a department\u201d");
        assertThat(read.table().column("Count").origin().line(2)).isEqualTo(7);
    }

    @Test
    void withoutAHeaderToFindNothingIsLeftOut() {
        source.write("s.csv", "unit,y\nA,1\nSource: a department\n");

        assertThat(source.read("file: s.csv").message()).startsWith("s.csv:3: the row has 1 cell, the header has 2.");
    }

    @Test
    void aShortRowAmongOthersStaysAnError() {
        source.write("s.csv", "unit,y,z\nA,1,1\nB,2\nC,3,3\n");

        assertThat(source.read("file: s.csv, header: {contains: unit}").message())
                .startsWith("s.csv:3: the row has 2 cells, the header has 3.");
    }

    @Test
    void aHeaderThatIsNotThereIsAnErrorThatShowsTheFirstLines() {
        source.write("s.csv", "Notes\nunit,y\nA,1\n");

        assertThat(source.read("file: s.csv, header: {contains: Geography}").message())
                .isEqualTo("""
                        analysis.yaml:4:41: data.sources.s.header.contains: no row of the file has a cell with this text (Geography).
                          Maybe the file begins with other words: Notes; unit; A.""");
    }

    @Test
    void codesOfMissingCellsKeepTheirMeaningsApart() {
        source.write("s.csv", "unit,y\nA,:\nB,*\nC,1\nD,\n");

        assertThat(source.read("file: s.csv, missing: {':': not submitted, '*': suppressed, '': ''}")
                        .cells("y"))
                .containsExactly("<:: not submitted>", "<*: suppressed>", "1", "<>");
    }

    @Test
    void marksOfProvisionalNumbersAreTakenOffAndCounted() {
        source.write("s.csv", "unit,y\nA,12 [p]\nB,3[p]\nC,[p]\nD [p],4\n");

        DeclaredSource.Outcome read = source.read("file: s.csv, provisional: \"[p]\"");

        assertThat(read.cells("y")).containsExactly("12", "3", "[p]", "4");
        assertThat(read.cells("unit")).endsWith("D [p]");
        assertThat(read.remarks()).containsExactly("2 provisional numbers ([p])");
    }

    @Test
    void anObjectOfListsBecomesTwoColumns() {
        source.write("s.json", "{\"A\": [\"B\", \"C\"],\n \"D\": [\"A\"]}\n");

        DeclaredSource.Outcome read = source.read("file: s.json, rename: {neighbour: value}");

        assertThat(read.cells("key")).containsExactly("A", "A", "D");
        assertThat(read.cells("neighbour")).containsExactly("B", "C", "A");
        assertThat(read.table().column("key").origin().line(2)).isEqualTo(2);
    }

    @Test
    void otherJsonIsRefusedWhereItDiffers() {
        source.write("s.json", "{\"A\": [\"B\"],\n \"D\": 3}");
        assertThat(source.read("file: s.json").message()).isEqualTo("""
                        s.json:2:7: the value of a key is no list (3).
                          Maybe the file is to hold {"name": ["text", …], …}.""");
        source.write("s.json", "{\"A\": [[\"B\"]]}");
        assertThat(source.read("file: s.json").message()).startsWith("s.json:1:8: a list stands where a text should.");
        source.write("s.json", "{\"A\": [\"B\"], \"A\": []}");
        assertThat(source.read("file: s.json").message()).startsWith("s.json:1:14: a key stands there twice (A).");
        source.write("s.json", "[".repeat(100_000));
        assertThat(source.read("file: s.json").message()).startsWith("s.json:1:1: a list stands where a text should.");
        source.write("s.json", "{\"A\": &b [\"B\"], \"C\": *b}");
        assertThat(source.read("file: s.json").message()).startsWith("s.json:1:22: the file is no JSON.");
    }

    @Test
    void membersOfListsInJsonAreTextsAndWhatIsNoneIsToldWithItsPlace() {
        for (String member : new String[] {"null", "12", "true", "B"}) {
            source.write("s.json", "{\"A\": [\"B\",\n  " + member + "]}");
            assertThat(source.read("file: s.json").message())
                    .startsWith("s.json:2:3: a member of a list stands without quotes (" + member + ").");
        }
        source.write("s.json", "{\"A\": [\"B\"],\n \"C\": ]}");
        assertThat(source.read("file: s.json").message()).startsWith("s.json:2:7: the file is no JSON from here on.");
    }

    @Test
    void linesInQuotesOnceMoreNameTheKeyThatTakesThemOff() {
        source.write("s.csv", "\"unit,\"\"code\"\",y\"\n\"Babergh,\"\"E07000200\"\",560\"\n");
        assertThat(source.read("file: s.csv").message()).isEqualTo("""
                        s.csv:1: the header has a single column (unit,"code",y).
                          Maybe each line stands in quotes once more: declare `unquote: true`.""");

        source.write("s.csv", "unit,code,y\n\"Babergh,\"\"E07000200\"\",560\"\n");
        assertThat(source.read("file: s.csv").message()).isEqualTo("""
                        s.csv:2: the row has 1 cell, the header has 3.
                          Maybe each line stands in quotes once more: declare `unquote: true`.""");
    }

    @Test
    void utf16WithoutAMarkNamesTheEncodingThatReadsEitherEndFirst() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            source.write("s.csv", "unit,y\nCaf\u00e9,1\n".getBytes(charset));

            assertThat(source.read("file: s.csv").message()).isEqualTo("""
                            s.csv: the file looks like UTF-16, not UTF-8.
                              Maybe declare `encoding: utf-16`.""");
            assertThat(source.read("file: s.csv, encoding: utf-16").cells("unit"))
                    .containsExactly("Caf\u00e9");
        }
    }

    @Test
    void linesBeforeTheHeaderAndAfterTheRowsNameTheKeyThatLeavesThemOut() {
        source.write("s.csv", "Pension Credit,,\nunit,y,z\nA,1,2\n");
        assertThat(source.read("file: s.csv").message()).startsWith("""
                        s.csv:1: column 2 of the header has no name.
                          Maybe give it one; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.""");

        source.write("s.csv", "Pension Credit\nunit,y\nA,1\n");
        assertThat(source.read("file: s.csv").message()).startsWith("""
                        s.csv:2: the row has 2 cells, the header has 1.
                          Maybe a cell with a comma needs quotes; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.""");

        source.write("s.csv", "unit,y\nA,1\nSource: a department\n");
        assertThat(source.read("file: s.csv").message()).isEqualTo("""
                        s.csv:3: the row has 1 cell, the header has 2.
                          Maybe a comma is missing; or \
                        notes stand before the header or after the rows: \
                        `header: {contains: TEXT}`, with a text of the header, leaves them out.""");
    }
}
