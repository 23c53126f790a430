package org.didactic.spec.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** The ids that a file declares, by kind, and the places that refer to them, whichever comes first. */
final class References {
    private final Map<String, Map<String, Located<String>>> declared = new LinkedHashMap<>();
    private final List<Reference> used = new ArrayList<>();

    private record Reference(String kind, Located<String> id) {}

    /** Returns the earlier declaration of the same id, or null after recording this one. */
    @Nullable
    Located<String> declare(String kind, Located<String> id) {
        return declared.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id.value(), id);
    }

    void refer(String kind, Located<String> id) {
        used.add(new Reference(kind, id));
    }

    List<String> declared(String kind) {
        return List.copyOf(declared.getOrDefault(kind, Map.of()).keySet());
    }

    /** Reports references to ids that are not declared; silent for a kind of which nothing could be read. */
    void check(Problems problems) {
        for (Reference reference : used) {
            List<String> known = declared(reference.kind());
            String id = reference.id().value();
            if (known.isEmpty() || known.contains(id)) {
                continue;
            }
            String nearest = NearestName.of(id, known);
            String remedy = nearest != null ? nearest : OneOf.text(known);
            problems.add(reference.id(), "there is no " + reference.kind() + " with this id (" + id + ")", remedy);
        }
    }
}
