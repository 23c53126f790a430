package org.didactic.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A study with mutations.
 *
 * @param number the case's number: with the seed it gives the same files again
 * @param files the bytes of its files by name
 */
record FuzzCase(int number, SortedMap<String, byte[]> files) {
    private static final int MOST_MUTATIONS = 3;
    private static final List<BaseStudy> BASES = BaseStudy.all();

    /** Returns the case of this number. */
    static FuzzCase of(long seed, int number) {
        Draw draw = new Draw(seed, number);
        SortedMap<String, String> texts = new TreeMap<>(draw.of(BASES).files());
        List<String> data = texts.keySet().stream()
                .filter(each -> !each.equals(BaseStudy.ANALYSIS))
                .toList();
        int mutations = 1 + draw.below(MOST_MUTATIONS);
        for (int i = 0; i < mutations; i++) {
            String name = draw.yes(35) ? BaseStudy.ANALYSIS : draw.of(data);
            boolean analysis = name.equals(BaseStudy.ANALYSIS);
            texts.computeIfPresent(
                    name, (each, text) -> analysis ? YamlMutation.of(text, draw) : CsvMutation.of(text, draw));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            byte[] bytes = bounded(each.getKey(), each.getValue()).getBytes(StandardCharsets.UTF_8);
            files.put(each.getKey(), draw.yes(4) ? ByteMutation.of(bytes, draw) : bytes);
        }
        return new FuzzCase(number, files);
    }

    /** Draws that take minutes are what the author asked for, not a hang. */
    private static String bounded(String name, String text) {
        return name.equals(BaseStudy.ANALYSIS) ? text.replaceAll("draws: *[1-9][0-9]{2,}", "draws: 99") : text;
    }

    /** Writes the files into a folder, in place of those of an earlier case, and returns the analysis file. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var earlier = Files.newDirectoryStream(folder)) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        return folder.resolve(BaseStudy.ANALYSIS);
    }
}
