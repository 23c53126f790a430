package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.didactic.reproduce.verify.HandmadeZip.Lies;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeUnzipTest {
    private static final String CAREFULLY =
            "\n  Maybe get the package again from where it came from, or unpack it yourself with care.";
    private static final String AGAIN = "\n  Maybe get the package again from where it came from.";
    private static final byte[] SOME = "some".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path temporary;
    private Path zip;

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
        zip = folder.resolve("study.zip");
    }

    @Test
    void whatAnotherWriterPackedIsUnpackedAndGoneAfterwards() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("study/"));
            out.putNextEntry(new ZipEntry("study/Größe.txt"));
            out.write(SOME);
            out.putNextEntry(new ZipEntry("study/analysis/data.csv"));
            out.write(new byte[100_000]);
        }
        Files.write(zip, bytes.toByteArray());

        try (TemporaryFolder unpacked = SafeUnzip.unzip(zip, temporary)) {
            assertThat(unpacked.path()).hasParent(temporary);
            assertThat(unpacked.path().resolve("study/Größe.txt")).hasContent("some");
            assertThat(unpacked.path().resolve("study/analysis/data.csv")).hasSize(100_000);
        }

        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../evil.txt       | the name leaves the folder
            study/../../evil  | the name leaves the folder
            /etc/passwd       | the name starts at the root of the system
            C:/evil           | the name holds a backslash or a colon
            study\\..\\evil   | the name holds a backslash or a colon
            study//evil       | a part of the name is empty or ends in a full stop or space
            study/./evil      | a part of the name is empty or ends in a full stop or space
            study/evil.       | a part of the name is empty or ends in a full stop or space
            """)
    void aNameThatCouldLeadElsewhereIsRefused(String name, String trouble) throws IOException {
        new HandmadeZip().with("study/good.txt", "good").with(name, "evil").writeTo(zip);

        assertThat(refusal()).isEqualTo(zip + ": " + name + ": " + trouble + "." + CAREFULLY);
    }

    @Test
    void namesThatDoNotShowOrAreTooLongAreRefused() throws IOException {
        new HandmadeZip()
                .with("study/\u001b[2J.txt", "evil")
                .with("study/\u202etxt.exe", "evil")
                .with("study/" + "x".repeat(256), "evil")
                .with("study/" + "x/".repeat(600) + "x", "evil")
                .writeTo(zip);

        assertThat(refusal())
                .contains(
                        "study/\\x1b[2J.txt: the name holds characters that do not show.",
                        "study/\\u202etxt.exe: the name holds characters that do not show.",
                        "x: a part of the name is longer than 255 bytes.",
                        "x: the name is longer than 1000 characters.");
    }

    @Test
    void namesOfVeryManyPartsAreRefusedAtOnceAndNotAllListed() throws IOException {
        HandmadeZip deep = new HandmadeZip();
        for (int i = 0; i < 4_000; i++) {
            deep.with("x/".repeat(480) + i, "evil");
        }
        deep.writeTo(zip);

        assertThat(refusal().lines())
                .hasSize(42)
                .anyMatch(line -> line.endsWith(": the name has more than 20 parts."))
                .contains(zip + ": as much is wrong with 3,980 more entries.");
    }

    static Stream<Arguments> clashes() {
        return Stream.of(
                Arguments.of(
                        "study/Data.csv",
                        "study/data.csv",
                        "is that of another entry but for case or the form of" + " its letters (study/Data.csv)"),
                Arguments.of(
                        "study/caf\u00e9",
                        "study/cafe\u0301",
                        "is that of another entry but for case or the form" + " of its letters (study/caf\u00e9)"),
                Arguments.of(
                        "Study/a",
                        "study/b",
                        "is that of another entry but for case or the form of its letters" + " (Study)"),
                Arguments.of("study/a", "study/a", "is that of another file as well"),
                Arguments.of("study/a", "study/a/b", "is that of another file as well"),
                Arguments.of("study/a/b", "study/a", "is that of a folder as well"));
    }

    @ParameterizedTest
    @MethodSource("clashes")
    void twoNamesThatSomeSystemTakesForOneAreRefused(String one, String other, String trouble) throws IOException {
        new HandmadeZip().with(one, "1").with(other, "2").writeTo(zip);

        assertThat(refusal()).isEqualTo(zip + ": " + other + ": the name " + trouble + "." + CAREFULLY);
    }

    static Stream<Arguments> strangeEntries() {
        Lies none = Lies.none();
        return Stream.of(
                Arguments.of(none.mode(HandmadeZip.LINK), "the entry is a link"),
                Arguments.of(none.mode(HandmadeZip.PIPE), "the entry is neither a file nor a folder"),
                Arguments.of(none.mode(0040755), "the entry is neither a file nor a folder"),
                Arguments.of(none.flags(1), "the entry is encrypted"),
                Arguments.of(none.method(12), "the entry is packed by a method other than deflating (12)"));
    }

    @ParameterizedTest
    @MethodSource("strangeEntries")
    void anEntryThatIsNoPlainFileIsRefused(Lies lies, String trouble) throws IOException {
        new HandmadeZip().with("study/x", SOME, lies).writeTo(zip);

        assertThat(refusal()).isEqualTo(zip + ": study/x: " + trouble + "." + CAREFULLY);
    }

    @Test
    void aBombOfFewBytesIsRefusedBeforeAnythingIsWritten() throws IOException {
        new HandmadeZip().with("study/bomb", new byte[5_000_000], Lies.none()).writeTo(zip);

        assertThat(zip.toFile()).satisfies(file -> assertThat(file.length()).isLessThan(10_000));
        assertThat(refusal())
                .matches("(?s).*: study/bomb: the file would grow to more than 200 times its packed size"
                        + " \\(5,000,000 bytes from [4-6],[0-9]{3}\\)\\.\n.*");
    }

    @Test
    void aBombThatBelittlesItselfIsStoppedAtTheSizeItGave() throws IOException {
        new HandmadeZip()
                .with("study/bomb", new byte[5_000_000], Lies.none().size(1000))
                .writeTo(zip);

        assertThat(refusal()).isEqualTo(zip + ": study/bomb: the file has more bytes than its head says." + AGAIN);
    }

    @Test
    void filesBeyondTheLimitsAreRefusedOneByOneAndTogether() throws IOException {
        new HandmadeZip().with("study/a", "123456").with("study/b", "1234").writeTo(zip);

        assertThat(refusal(new UnzipLimits(10, 5, 8, 200)))
                .isEqualTo(zip + ": study/a: the file would have 6 bytes, more than 5." + CAREFULLY + "\n" + zip
                        + ": the files together would have 10 bytes, more than 8." + CAREFULLY);
        assertThat(refusal(new UnzipLimits(1, 100, 100, 200)))
                .isEqualTo(
                        zip + ": the zip cannot be unpacked: it has more entries than a package may have (1)." + AGAIN);
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() throws IOException {
        byte[] bytes =
                new HandmadeZip().with("study/a", "1").with("study/a", "1").bytes();
        int second = lastIndexOf(bytes, new byte[] {0x50, 0x4b, 1, 2});
        Arrays.fill(bytes, second + 42, second + 46, (byte) 0);
        Files.write(zip, bytes);

        assertThat(refusal()).isEqualTo(zip + ": the zip cannot be unpacked: its entries overlap." + AGAIN);
    }

    @Test
    void whatTwoReadersCouldReadDifferentlyIsRefused() throws IOException {
        new HandmadeZip()
                .with("study/a", SOME, Lies.none().localName("study/b"))
                .writeTo(zip);

        assertThat(refusal())
                .isEqualTo(zip + ": the zip cannot be unpacked: the directory and the head of an entry do not agree."
                        + AGAIN);
    }

    @Test
    void aZipThatWasCutOrIsNoneIsSaidSo() throws IOException {
        byte[] whole = new HandmadeZip().with("study/a", "some text").bytes();

        Files.write(zip, Arrays.copyOf(whole, whole.length - 10));
        assertThat(refusal())
                .isEqualTo(zip + ": the zip cannot be unpacked: it has no directory, so it is no zip or a part of one."
                        + AGAIN);
        Files.write(zip, new byte[0]);
        assertThat(refusal()).contains("it has no directory");
        Files.write(zip, Arrays.copyOfRange(whole, 10, whole.length));
        assertThat(refusal()).contains("its directory is not where it says");
    }

    @Test
    void noFlippedByteGoesUnnoticedOrEndsInAFault() throws IOException {
        byte[] whole = new HandmadeZip().with("study/a", "some text, some text").bytes();
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(zip, damaged);
            try (TemporaryFolder unpacked = SafeUnzip.unzip(zip, temporary)) {
                try (Stream<Path> files = Files.walk(unpacked.path())) {
                    Path only = files.filter(Files::isRegularFile).findFirst().orElseThrow();
                    // What is no content, no name and no size, such as times, may be anything.
                    assertThat(only).as("byte %d", i).hasContent("some text, some text");
                }
            } catch (UserErrorException e) {
                assertThat(e.getMessage()).as("byte %d", i).startsWith(zip + ": ");
            }
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private String refusal() {
        return refusal(UnzipLimits.OF_PACKAGES);
    }

    private String refusal(UnzipLimits limits) {
        UserErrorException e =
                catchThrowableOfType(UserErrorException.class, () -> SafeUnzip.unzip(zip, temporary, limits));
        assertThat(temporary).isEmptyDirectory();
        return String.valueOf(e.getMessage());
    }

    private static int lastIndexOf(byte[] bytes, byte[] sought) {
        for (int i = bytes.length - sought.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
