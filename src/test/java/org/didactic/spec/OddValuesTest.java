package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Puts something odd in the place of every value of a complete file: it is read, or the user is told; it never breaks. */
class OddValuesTest {
    private static final List<String> ODD =
            List.of("[]", "{}", "~", "[[a]]", "{a: b}", "x", "-7", "\"\"", "1e999", "!x y");

    @TempDir
    Path folder;

    @Test
    void anythingInThePlaceOfAnyValueIsReadOrReported() throws IOException {
        String complete = Files.readString(Path.of("src/test/resources/spec/complete.yaml"));
        List<Node> values = new ArrayList<>();
        gather(
                new Compose(LoadSettings.builder().build())
                        .composeString(complete)
                        .orElseThrow(),
                values);
        Path file = folder.resolve("analysis.yaml");
        int reported = 0;
        for (Node value : values) {
            for (String odd : ODD) {
                int start = value.getStartMark().orElseThrow().getIndex();
                int end = value.getEndMark().orElseThrow().getIndex();
                Files.writeString(file, complete.substring(0, start) + odd + "\n " + complete.substring(end));
                Throwable thrown = catchThrowable(() -> AnalysisReader.read(file));
                if (thrown != null) {
                    assertThat(thrown).as("%s at %s", odd, value.getStartMark()).isInstanceOf(UserErrorException.class);
                    assertThat(((UserErrorException) thrown).problems())
                            .isNotEmpty()
                            .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
                    reported++;
                }
            }
        }
        assertThat(reported).isGreaterThan(values.size());
    }

    private static void gather(Node node, List<Node> values) {
        values.add(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> gather(pair.getValueNode(), values));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> gather(item, values));
        }
    }
}
