package org.didactic.report.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.report.evidence.EvidenceEntry;
import org.didactic.report.evidence.EvidenceLibrary;

/** What the block on other studies says. */
record EvidenceModel(EvidenceLibrary library) {

    /** Returns the entries in the order of the library, all texts as the library has them. */
    Map<String, Object> values() {
        return Map.of("entries", library.entries().stream().map(this::entry).toList());
    }

    private Map<String, Object> entry(EvidenceEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("anchor", library.anchor(entry.key()));
        values.put("cited", entry.cited());
        values.put("design", entry.design());
        values.put("setting", entry.setting());
        values.put("outcome", entry.outcome());
        values.put("effect", entry.effect());
        values.put("cost", entry.cost());
        values.put("quality", entry.quality());
        values.put("closeness", entry.closeness());
        values.put("reference", entry.reference());
        values.put("link", entry.link());
        return values;
    }
}
