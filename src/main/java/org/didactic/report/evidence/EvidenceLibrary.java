package org.didactic.report.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All references of an analysis.
 *
 * @param entries in the order of the file
 */
public record EvidenceLibrary(List<EvidenceEntry> entries) {
    /** A library without references. */
    public static final EvidenceLibrary EMPTY = new EvidenceLibrary(List.of());

    /** Returns the keys in the order of the file. */
    public List<String> keys() {
        return entries.stream().map(EvidenceEntry::key).toList();
    }

    /** Returns the reference with this key, or null. */
    public @Nullable EvidenceEntry find(String key) {
        return entries.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Returns the id on a page of the reference with this key: {@code evidence-3}. */
    public String anchor(String key) {
        return "evidence-" + (keys().indexOf(key) + 1);
    }
}
