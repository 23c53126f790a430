package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;

/** The licences that a description of files mentions, each an entity of its own; gathered while it is written. */
final class LicenceEntities {
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** Returns a reference to the entity of a licence, or null when none is stated. */
    @Nullable
    Json reference(String licence) {
        if (licence.isBlank()) {
            return null;
        }
        String link = LicenceName.link(licence);
        String id = ids.get(licence);
        if (id == null) {
            id = link == null ? "#licence-" + (ids.size() + 1) : link;
            ids.put(licence, id);
        }
        return ResearchObject.reference(id);
    }

    /** Returns the entities, in the order of their first mention. */
    List<Json> entities() {
        List<Json> entities = new ArrayList<>();
        ids.forEach((licence, id) -> entities.add(Json.object()
                .with("@id", id)
                .with("@type", "CreativeWork")
                .with("name", licence)
                .build()));
        return entities;
    }
}
