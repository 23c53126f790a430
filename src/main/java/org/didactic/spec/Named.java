package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.MapShape.Item;
import org.didactic.text.Located;

/** Something declared under an id, before it knows its id. */
@FunctionalInterface
interface Named<T> {
    T named(Located<String> id);

    /** Returns the things with their ids, in the order of the file. */
    static <T> List<T> all(List<Item<Located<String>, Named<T>>> items) {
        return items.stream().map(item -> item.value().named(item.key())).toList();
    }
}
