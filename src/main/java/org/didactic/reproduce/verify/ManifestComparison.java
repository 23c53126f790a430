package org.didactic.reproduce.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;

/**
 * Compares two manifests member by member. What may differ between machines and places is left out: the environment, the
 * options, and where data were found; so are the outputs, which are compared as files.
 */
final class ManifestComparison {
    private ManifestComparison() {}

    static void check(Manifest recorded, Manifest now, Deviations deviations) {
        Map<String, String> one = members(recorded);
        Map<String, String> other = members(now);
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            String was = one.getOrDefault(name, "absent");
            String is = other.getOrDefault(name, "absent");
            if (!was.equals(is)) {
                deviations.add("manifest.json: " + name, was, is, "comes out otherwise");
            }
        }
        // A package moves its data beside the analysis file, so that the option may come or go; there is no other.
        if (!List.of().equals(recorded.options()) && !List.of("--data").equals(recorded.options())) {
            deviations.add(
                    "manifest.json: options",
                    String.join(" ", recorded.options()),
                    String.join(" ", now.options()),
                    "comes out otherwise");
        }
        checkOrder(recorded, now, deviations);
    }

    /** Members that are alike but stand in another order are those of another file. */
    private static void checkOrder(Manifest recorded, Manifest now, Deviations deviations) {
        boolean sameOrder = List.copyOf(members(recorded).keySet())
                        .equals(List.copyOf(members(now).keySet()))
                && paths(recorded).equals(paths(now));
        if (deviations.isEmpty() && !sameOrder) {
            deviations.add("manifest.json", "its members", "in another order", "comes out otherwise");
        }
    }

    private static List<String> paths(Manifest manifest) {
        return manifest.outputs().stream().map(each -> each.file().path()).toList();
    }

    private static Map<String, String> members(Manifest manifest) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("study", manifest.study());
        members.put(
                "program", manifest.program().name() + " " + manifest.program().version());
        members.put("analysis", file(manifest.analysis()));
        manifest.texts()
                .forEach(each -> put(members, each.role() + " " + each.file().path(), file(each.file())));
        manifest.templates().forEach(each -> put(members, each.path(), file(each)));
        manifest.inputs().forEach(each -> put(members, "source " + each.source(), input(each)));
        manifest.absent().forEach(each -> put(members, "source " + each.source(), "nowhere"));
        manifest.settings().forEach((name, value) -> put(members, "settings " + name, value));
        manifest.seeds().forEach((name, seed) -> put(members, "seed " + name, Long.toString(seed)));
        return members;
    }

    /** A name that comes twice gets a number: nothing may hide behind it. */
    private static void put(Map<String, String> members, String name, String value) {
        String free = IntStream.iterate(2, each -> each + 1)
                .mapToObj(each -> name + " (" + each + ")")
                .filter(each -> !members.containsKey(each))
                .findFirst()
                .orElseThrow();
        members.put(members.containsKey(name) ? free : name, value);
    }

    private static String file(FileFingerprint file) {
        return RecordedFolder.bytes(file.size()) + ", " + file.sha256();
    }

    private static String input(Manifest.Input input) {
        List<String> words = new ArrayList<>();
        words.add(file(input.file()));
        words.add(input.origin());
        words.add(input.licence());
        words.add(input.travels() ? "travels" : "does not travel");
        words.add(input.rows() + " rows");
        return String.join("; ", words);
    }
}
