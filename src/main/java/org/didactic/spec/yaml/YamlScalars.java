package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The values of a document by the keys that lead to them, in the order of the file: {@code event_time.reference} is
 * {@code -1}. A list of values is one text; the members of a list of objects go by their {@code id}, or else their place:
 * {@code estimators[twfe].method}.
 */
final class YamlScalars {
    private final Map<String, String> values = new LinkedHashMap<>();

    private YamlScalars() {}

    /** Returns the values below a node. */
    static Map<String, String> of(Node root) {
        YamlScalars scalars = new YamlScalars();
        scalars.add("", root);
        return scalars.values;
    }

    private void add(String path, Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> add(path.isEmpty() ? key(pair) : path + "." + key(pair), pair));
        } else if (node instanceof SequenceNode list
                && list.getValue().stream().anyMatch(MappingNode.class::isInstance)) {
            for (int i = 0; i < list.getValue().size(); i++) {
                Node member = list.getValue().get(i);
                String id = id(member);
                add(path + "[" + (id == null ? i : id) + "]", member);
            }
        } else {
            values.put(path, text(node));
        }
    }

    private void add(String path, NodeTuple pair) {
        add(path, pair.getValueNode());
    }

    private static String key(NodeTuple pair) {
        return text(pair.getKeyNode());
    }

    private static @Nullable String id(Node member) {
        if (member instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (key(pair).equals("id")) {
                    return text(pair.getValueNode());
                }
            }
        }
        return null;
    }

    private static String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        List<String> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(each -> parts.add(text(each)));
            return parts.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> parts.add(key(pair) + ": " + text(pair.getValueNode())));
        }
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
