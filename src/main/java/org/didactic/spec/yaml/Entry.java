package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A key as written and the place of its value. */
record Entry(Located<String> key, Place keyPlace, Place value) {

    /** Returns the entries in the order of the file without repeated keys, or null after it reported that there are none. */
    static @Nullable List<Entry> of(Place place, String wanted) {
        MappingNode mapping = place.mapping(wanted);
        if (mapping == null) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, Located<String>> seen = new HashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode name)) {
                place.part(pair.getKeyNode())
                        .problem("a key is not a single word or text", "write the key without brackets");
                continue;
            }
            String text = name.getValue();
            Place keyPlace = place.key(text, name);
            Located<String> key = keyPlace.located(text);
            Located<String> earlier = seen.putIfAbsent(text, key);
            if (earlier != null) {
                keyPlace.problem(
                        "this key is already in line " + earlier.position().line(), "keep one of the two");
                continue;
            }
            entries.add(new Entry(key, keyPlace, place.key(text, pair.getValueNode())));
        }
        return entries;
    }
}
