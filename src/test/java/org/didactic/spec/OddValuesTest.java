package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Puts odd things in the place of every value of a complete file: it is read, or the user is told; it never breaks. */
class OddValuesTest {
    private static final List<String> ODD = List.of("[]", "~", "[[a]]", "{a: b}", "x", "1e999", "!x y");

    /** How many odd values each place gets; the next place goes on in the list where this one stopped. */
    private static final int EACH = 3;

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
        for (int i = 0; i < values.size() * EACH; i++) {
            Node value = values.get(i / EACH);
            String odd = ODD.get(i % ODD.size());
            int start = value.getStartMark().orElseThrow().getIndex();
            int end = value.getEndMark().orElseThrow().getIndex();
            Files.writeString(file, complete.substring(0, start) + odd + "\n " + complete.substring(end));
            Throwable thrown = catchThrowable(() -> AnalysisReader.read(file));
            if (thrown != null) {
                assertThat(thrown).as("%s at character %d", odd, start).isInstanceOf(UserErrorException.class);
                assertThat(((UserErrorException) thrown).problems())
                        .extracting(Problem::remedy)
                        .doesNotContain("");
                reported++;
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
