package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Json;
import org.didactic.text.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A short piece of YAML inside the program: the value of a key that the user left out. */
final class YamlLiteral {
    private YamlLiteral() {}

    static <T> T read(String yaml, Shape<T> shape) {
        Problems problems = new Problems();
        Node node = YamlText.compose("default", yaml, problems);
        T value =
                node == null ? null : shape.read(new Place(node, "", new Reading("default", List.of(yaml), problems)));
        problems.throwIfAny();
        if (value == null) {
            throw new IllegalStateException("the default cannot be read: " + yaml);
        }
        return value;
    }

    /** Returns the piece as JSON. */
    static Json json(String yaml) {
        Node node = YamlText.compose("default", yaml, new Problems());
        if (node == null) {
            throw new IllegalStateException("the default cannot be read: " + yaml);
        }
        return json(node);
    }

    private static Json json(Node node) {
        if (node instanceof SequenceNode sequence) {
            return Json.array(sequence.getValue(), YamlLiteral::json);
        }
        if (node instanceof MappingNode mapping) {
            Json.Members object = Json.object();
            mapping.getValue()
                    .forEach(pair ->
                            object.with(((ScalarNode) pair.getKeyNode()).getValue(), json(pair.getValueNode())));
            return object.build();
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean literal = List.of(Tag.INT, Tag.FLOAT, Tag.BOOL).contains(scalar.getTag());
        return literal ? new Json.Literal(scalar.getValue()) : Json.of(scalar.getValue());
    }
}
