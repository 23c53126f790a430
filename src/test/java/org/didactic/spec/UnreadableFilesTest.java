package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not YAML, not text, or not there. */
class UnreadableFilesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> notYaml() {
        String colon = "put a text that holds a colon in quotation marks, or look at the indentation of this line";
        String close = "close the bracket or the quotation mark that is still open";
        String quote = "put the text in quotation marks";
        String tab = "indent with spaces: YAML does not allow tabs there";
        String look = "look at the indentation, the brackets and the quotation marks of this line and the one above";
        return Stream.of(
                arguments(
                        "study: a\n\tdata: b\n",
                        ":2:1: this is not YAML: found a tab that cannot start any token",
                        tab),
                arguments("title: a: b\n", ":1:9: this is not YAML: mapping values are not allowed here", colon),
                arguments(
                        "study: a\n  data: b\n", ":2:7: this is not YAML: mapping values are not allowed here", colon),
                arguments(
                        "study: [a, b\n",
                        ":2:1: this is not YAML: expected ',' or ']', but got the end of the file",
                        close),
                arguments("study: \"a\n", ":2:1: this is not YAML: found unexpected end of the file", close),
                arguments(
                        "study: @a\n",
                        ":1:8: this is not YAML: found character '@' that cannot start any token",
                        quote),
                arguments(
                        "study: *a\n",
                        ":1:8: this is not YAML: found undefined alias a",
                        quote + ": a * in front starts an alias"),
                arguments(
                        "study: \"C:\\data\"\n",
                        ":1:12: this is not YAML: found unknown escape character d(100)",
                        "use single quotation marks, in which \\ means itself"),
                arguments(
                        "study: a\n---\nstudy: b\n",
                        ":2:1: this is not YAML: expected a single document in the stream, but found another document",
                        "keep only the part above the line ---"),
                arguments("study: a]\n- b\n", ":2:1: this is not YAML: expected <block end>, but found '-'", look),
                arguments(
                        "title: \u00e9\u00e9\u0007\n",
                        ":1:10: the invisible character 0x7 is not allowed",
                        "delete it"),
                arguments("", ": the file is empty", "start with `study: my_study`"),
                arguments("# nothing yet\n", ": the file is empty", "start with `study: my_study`"),
                arguments("- study\n", ":1:1: must be keys and values (a list)", "write `key: value`"),
                arguments(
                        "study: " + "[".repeat(100_000),
                        ":1:57: nested more than 50 levels deep",
                        "write the values out"),
                arguments(
                        "a: &a [1]\nb: [" + "*a, ".repeat(60) + "]\n",
                        ":2:205: more than 50 aliases",
                        "write the values out"),
                arguments(
                        "a: " + "b".repeat(1_000_000),
                        ": this is too long for an analysis file (1000003 characters)",
                        "name the analysis file, not a data file"));
    }

    @ParameterizedTest
    @MethodSource("notYaml")
    void aFileThatIsNotYamlIsToldWhereAndWhy(String yaml, String what, String remedy) throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, yaml);

        assertThatThrownBy(() -> AnalysisReader.read(file))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(file + what + ".\n  Maybe " + remedy + ".");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirPlace() throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.write(file, "study: a\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> AnalysisReader.read(file))
                .hasMessage(file + ":2:11: the byte 0xe9 is not UTF-8.\n  Maybe save the file as UTF-8.");
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsTold() {
        Path absent = folder.resolve("absent.yaml");

        assertThatThrownBy(() -> AnalysisReader.read(absent))
                .hasMessage(absent + ": there is no such file.\n  Maybe check the path and the current folder.");
        assertThatThrownBy(() -> AnalysisReader.read(folder))
                .hasMessage(folder + ": this is a folder.\n  Maybe name the analysis file in it.");
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() throws IOException {
        String minimal = Files.readString(Path.of("src/test/resources/spec/minimal.yaml"));
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, "\uFEFF" + minimal.replace("\n", "\r\n"));

        assertThat(AnalysisReader.read(file).study().position()).hasToString(file + ":1:8");
    }

    @Test
    void aStructureThatHoldsItselfEndsInProblems() throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, "data: &a {sources: *a, panel: *a, clean: [*a]}\n");

        assertThatThrownBy(() -> AnalysisReader.read(file)).isInstanceOf(UserErrorException.class);
    }
}
