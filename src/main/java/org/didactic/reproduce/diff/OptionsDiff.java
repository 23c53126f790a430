package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.text.Counted;

/**
 * Compares what went into two runs, as their manifests have it.
 *
 * @param options rows of settings, seeds, program and command line
 * @param files rows of data, templates and other files
 */
record OptionsDiff(List<List<String>> options, List<List<String>> files) {
    private static final String NONE = "\u2014";
    private static final int HASH = 12;

    static OptionsDiff of(Manifest before, Manifest now) {
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> files = new ArrayList<>();
        compare("study", Map.of("", before.study()), Map.of("", now.study()), rows);
        compare("program", program(before), program(now), rows);
        compare("setting", before.settings(), now.settings(), rows);
        compare("seed", texts(before.seeds()), texts(now.seeds()), rows);
        compare("command line", commandLine(before), commandLine(now), rows);
        compare("data", inputs(before), inputs(now), files);
        compare("file of the study", files(before), files(now), files);
        compare("template", hashes(before.templates()), hashes(now.templates()), files);
        return new OptionsDiff(List.copyOf(rows), List.copyOf(files));
    }

    DiffSection section() {
        List<List<String>> rows = new ArrayList<>(options);
        rows.addAll(files);
        return new DiffSection("Options and files changed", List.of("what", "which", "old", "new"), List.copyOf(rows));
    }

    String summary() {
        return Counted.of(options.size(), "option") + " and " + Counted.of(files.size(), "file") + " changed.";
    }

    private static void compare(
            String what, Map<String, String> before, Map<String, String> now, List<List<String>> rows) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            String old = before.get(key);
            String fresh = now.get(key);
            if (!Objects.equals(old, fresh)) {
                rows.add(List.of(what, key, old == null ? NONE : old, fresh == null ? NONE : fresh));
            }
        }
    }

    private static Map<String, String> program(Manifest manifest) {
        return Map.of(manifest.program().name(), manifest.program().version());
    }

    private static Map<String, String> texts(Map<String, Long> numbers) {
        Map<String, String> texts = new LinkedHashMap<>();
        numbers.forEach((name, number) -> texts.put(name, Long.toString(number)));
        return texts;
    }

    private static Map<String, String> commandLine(Manifest manifest) {
        return manifest.options().isEmpty() ? Map.of() : Map.of("", String.join(" ", manifest.options()));
    }

    private static Map<String, String> inputs(Manifest manifest) {
        Map<String, String> inputs = new LinkedHashMap<>();
        manifest.inputs().forEach(each -> inputs.put(each.source(), content(each.file())));
        return inputs;
    }

    private static Map<String, String> files(Manifest manifest) {
        Map<String, String> files = new LinkedHashMap<>();
        manifest.texts().forEach(each -> files.put(each.file().path(), content(each.file())));
        return files;
    }

    private static Map<String, String> hashes(List<FileFingerprint> templates) {
        Map<String, String> files = new LinkedHashMap<>();
        templates.forEach(each -> files.put(each.path(), content(each)));
        return files;
    }

    private static String content(FileFingerprint file) {
        String hash = file.sha256();
        return hash.length() > HASH ? hash.substring(0, HASH) + "\u2026" : hash;
    }
}
