package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the files of {@code spec/wrong}; the messages they must give stand beside them. */
class WrongFilesTest {
    private static final Path WRONG = Path.of("src/test/resources/spec/wrong");

    static Stream<Path> wrongFiles() throws IOException {
        try (Stream<Path> files = Files.list(WRONG)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void allMessagesComeAtOnceSortedByLine(Path file) throws IOException {
        UserErrorException error = read(file);

        String name = file.getFileName().toString();
        String expected = Files.readString(WRONG.resolve(name.replace(".yaml", ".txt")));
        assertThat(error.getMessage().replace(file.toString(), name) + "\n").isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void everyProblemHasARemedyAndAPlaceInTheFile(Path file) throws IOException {
        int lines = Files.readAllLines(file).size();

        assertThat(read(file).problems()).isSorted().allSatisfy(problem -> {
            assertThat(problem.remedy()).isNotBlank();
            assertThat(problem.position().line()).isBetween(1, lines);
            assertThat(problem.position().column()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void readingTwiceSaysTheSame(Path file) {
        assertThat(read(file).problems())
                .extracting(Problem::message)
                .containsExactlyElementsOf(
                        read(file).problems().stream().map(Problem::message).toList());
    }

    private static UserErrorException read(Path file) {
        UserErrorException error = catchThrowableOfType(UserErrorException.class, () -> AnalysisReader.read(file));
        assertThat(error).as("%s is read without a problem", file).isNotNull();
        return error;
    }
}
