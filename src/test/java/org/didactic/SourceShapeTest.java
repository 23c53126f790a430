package org.didactic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads the sources of the program as text: small files, and every package introduces itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceShapeTest {
    private static final Path SOURCES = Path.of("src/main/java/org/didactic");
    private static final int LONGEST = 400;
    private static final int LONG = 200;
    private static final int LONG_FILES_ONE_IN = 10;

    /** Below this many files one long file decides the share. */
    private static final int ENOUGH_FILES = 20;

    /** Within quotes: {@code %.2f} and the like; {@code NumberText} prints fractions. */
    private static final Pattern FRACTION_FORMAT =
            Pattern.compile("\"[^\"]*(?<!%)%[-+ #,(0]*\\d*(?:\\.\\d+)?[aefgAEFG](?![a-z])[^\"]*\"");

    private final Map<Path, List<String>> linesByFile = read();

    @Test
    void everyPackageIntroducesItself() {
        TreeSet<Path> folders = new TreeSet<>();
        linesByFile.keySet().forEach(file -> folders.add(file.getParent()));

        assertThat(folders)
                .allSatisfy(folder -> assertThat(linesByFile.get(folder.resolve("package-info.java")))
                        .as("package-info.java of %s", folder)
                        .isNotNull()
                        .contains("@NullMarked")
                        .anyMatch(line -> line.startsWith("/**")));
    }

    @Test
    void noFileIsLongerThan400Lines() {
        assertThat(linesByFile)
                .allSatisfy((file, lines) ->
                        assertThat(lines.size()).as("lines of %s", file).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nineFilesInTenAreShorterThan200Lines() {
        List<Path> files = linesByFile.keySet().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
        List<Path> longer = files.stream()
                .filter(file -> linesByFile.get(file).size() >= LONG)
                .toList();

        assertThat(files.size() <= ENOUGH_FILES || longer.size() * LONG_FILES_ONE_IN <= files.size())
                .as("%d of %d files have %d lines or more: %s", longer.size(), files.size(), LONG, longer)
                .isTrue();
    }

    @Test
    void noFormatStringPrintsAFraction() {
        assertThat(linesByFile)
                .allSatisfy((file, lines) -> assertThat(lines)
                        .as("lines of %s", file)
                        .noneMatch(line -> FRACTION_FORMAT.matcher(line).find()));
    }

    private static Map<Path, List<String>> read() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Map<Path, List<String>> lines = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lines.put(file, Files.readAllLines(file));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
