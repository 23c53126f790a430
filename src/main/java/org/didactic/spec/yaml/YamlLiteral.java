package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Returns the piece as JSON: maps, lists, numbers, texts, truth values. */
    static Object json(String yaml) {
        Node node = YamlText.compose("default", yaml, new Problems());
        if (node == null) {
            throw new IllegalStateException("the default cannot be read: " + yaml);
        }
        return json(node);
    }

    private static Object json(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(json(item)));
            return items;
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Object> object = new LinkedHashMap<>();
            mapping.getValue()
                    .forEach(
                            pair -> object.put(((ScalarNode) pair.getKeyNode()).getValue(), json(pair.getValueNode())));
            return object;
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getTag().equals(Tag.INT)) {
            return Integer.valueOf(scalar.getValue());
        }
        if (scalar.getTag().equals(Tag.FLOAT)) {
            return Double.valueOf(scalar.getValue());
        }
        return scalar.getTag().equals(Tag.BOOL) ? (Object) Boolean.valueOf(scalar.getValue()) : scalar.getValue();
    }
}
