package org.didactic.reproduce.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is not as recorded, each thing once, and what else a reader should know; not thread-safe. */
final class Deviations {
    private final Map<String, Deviation> byName = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Adds a file, or a member of the manifest, that is not as recorded. */
    void add(String what, String recorded, String found, String verdict) {
        byName.putIfAbsent(what, new Deviation(what, recorded, found, verdict, false));
    }

    /** Adds a number that is not as recorded. */
    void addNumber(String what, String recorded, String found, String verdict) {
        byName.putIfAbsent(what, new Deviation(what, recorded, found, verdict, true));
    }

    /** Adds a whole sentence that is no deviation. */
    void note(String sentence) {
        notes.add(sentence);
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    List<Deviation> all() {
        return List.copyOf(byName.values());
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
