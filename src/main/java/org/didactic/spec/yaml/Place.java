package org.didactic.spec.yaml;

import java.util.List;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A node, the key path that leads to it, and the reading it belongs to. */
public final class Place {
    private static final int MAX_LENGTH = 300;
    private static final List<Tag> KNOWN_TAGS =
            List.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final Node node;
    private final String path;
    private final Reading reading;

    Place(Node node, String path, Reading reading) {
        this.node = node;
        this.path = path;
        this.reading = reading;
    }

    /** Returns where the node starts. */
    public Position position() {
        return reading.position(node);
    }

    /** Returns the key path, such as {@code outcomes[2].column}; empty for the whole file. */
    public String path() {
        return path;
    }

    /** Reports a problem at this place; text of the user's in it is brought onto one line of bearable length. */
    public void problem(String what, String remedy) {
        problems().add(new Problem(position(), path, onOneLine(what), onOneLine(remedy)));
    }

    private static String onOneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH - 1) + "…";
    }

    /** Returns the problems of the whole reading. */
    public Problems problems() {
        return reading.problems();
    }

    /** Returns the value together with this place. */
    public <T> Located<T> located(T value) {
        return new Located<>(value, position(), path);
    }

    /** Returns where each character of this scalar's text was written. */
    public ScalarPositions characters() {
        return ScalarPositions.of((ScalarNode) node, reading);
    }

    /** Returns the ids declared so far under this kind. */
    public List<String> declared(String kind) {
        return reading.references().declared(kind);
    }

    /** Records an id that this place gives without writing it as a key. */
    public void declare(String kind, String id) {
        reading.references().declare(kind, located(id));
    }

    References references() {
        return reading.references();
    }

    Place key(String key, Node value) {
        return new Place(value, path.isEmpty() ? key : path + "." + key, reading);
    }

    /** Returns the place of a key that is not written: this place's position, the key's path. */
    Place missing(String key) {
        return key(key, node);
    }

    /** Returns the place of a node that is no value of its own, such as a key that cannot be read. */
    Place part(Node part) {
        return new Place(part, path, reading);
    }

    Place item(int index, Node item) {
        return new Place(item, path + "[" + index + "]", reading);
    }

    Node node() {
        return node;
    }

    /** Returns the scalar written here, or null after it reported that there is none. */
    @Nullable
    ScalarNode scalar(String wanted) {
        if (isEmpty()) {
            problem("has no value", "write " + wanted + " after the colon, or leave the key out");
            return null;
        }
        return anyScalar(wanted);
    }

    /** Returns the scalar written here even if it is a null, or null after it reported that there is none. */
    @Nullable
    ScalarNode anyScalar(String wanted) {
        if (node instanceof ScalarNode scalar) {
            return knownTag() ? scalar : null;
        }
        wrongType(wanted);
        return null;
    }

    @Nullable
    SequenceNode sequence(String wanted) {
        if (node instanceof SequenceNode sequence) {
            return knownTag() ? sequence : null;
        }
        if (isEmpty()) {
            problem("has no value", "write " + wanted + ", or leave the key out");
        } else if (node instanceof ScalarNode scalar) {
            problem("must be a list (" + scalar.getValue() + ")", "[" + scalar.getValue() + "]");
        } else {
            wrongType(wanted);
        }
        return null;
    }

    @Nullable
    MappingNode mapping(String wanted) {
        if (node instanceof MappingNode mapping) {
            return knownTag() ? mapping : null;
        }
        if (path.isEmpty() && node instanceof ScalarNode && !isEmpty()) {
            problem(
                    "this is no analysis file: it has no keys",
                    "name the analysis file, not a data file; it starts with `study: my_study`");
            return null;
        }
        if (isEmpty()) {
            problem("has no value", "write its keys on the next lines, further to the right, or leave the key out");
        } else {
            wrongType(wanted);
        }
        return null;
    }

    private boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private void wrongType(String wanted) {
        if (node instanceof ScalarNode scalar) {
            problem("must be " + wanted + " (" + scalar.getValue() + ")", "write `key: value`");
        } else if (node instanceof SequenceNode) {
            problem(
                    "must be " + wanted + " (a list)",
                    wanted.startsWith("keys") ? "write `key: value`" : "leave out the brackets [ ] or the dashes");
        } else {
            problem("must be " + wanted + " (keys and values)", "leave out the keys; a text with a colon needs quotes");
        }
    }

    private boolean knownTag() {
        String tag = node.getTag().getValue();
        if (KNOWN_TAGS.contains(node.getTag())) {
            return true;
        }
        problem("has a tag that means nothing here (" + tag + ")", "leave the tag out");
        return false;
    }
}
