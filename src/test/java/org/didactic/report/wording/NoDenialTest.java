package org.didactic.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the program can say: that nothing was found never means that there is nothing. */
class NoDenialTest {
    /** What could not be estimated may be said. */
    private static final Pattern DENIAL =
            Pattern.compile("(?i)(?<!under )\\bno (?:significant )?(?:effects?|impact|evidence|influence|difference)\\b"
                    + "(?! (?:[a-z]+ ){0,5}(?:is|could be) estimated| by cohort)"
                    + "|\\b(?:not|non-?) ?(?:statistically )?significant|insignificant|\\bdid not work|\\bineffective");

    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "templates", "analyses/cls/report.md"})
    void nothingSaysThatThereIsNoEffect(String place) throws IOException {
        List<String> denials = new ArrayList<>();
        int texts = 0;
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String source = Files.readString(file);
                for (String text : file.toString().endsWith(".java") ? literals(source) : List.of(source)) {
                    texts++;
                    Matcher denial = DENIAL.matcher(text.replaceAll("\\s+", " "));
                    if (denial.find()) {
                        denials.add(file + ": " + text);
                    }
                }
            }
        }
        assertThat(denials).isEmpty();
        assertThat(texts).isPositive();
    }

    /** The texts in quotes; those that follow each other with a plus sign are one. */
    private static List<String> literals(String source) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"\\s*\\+\\s*\"", "");
        Matcher literal = LITERAL.matcher(code);
        List<String> texts = new ArrayList<>();
        while (literal.find()) {
            texts.add(literal.group());
        }
        return texts;
    }
}
