package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.narrative.BoundId;
import org.didactic.reproduce.Manifest;

/**
 * A number in the text of a report.
 *
 * @param printed as the page prints it; a sentence with several has them all, and it is empty when they cannot be told
 *     apart
 * @param where the file and line that ask for it
 */
record TextNumber(String id, String printed, String where) {
    private static final String EFFECT = "effect";
    private static final String NARRATIVE = "narrative";
    private static final String PROGRAM = "the program's own text";

    Map<String, String> values() {
        return Map.of("id", CodeSpan.of(id), "printed", printed, "where", where);
    }

    /** Returns all numbers: those of the key findings, those that the texts name, and those that they put together. */
    static List<TextNumber> all(PackedStudy study) {
        PrintedPage page = PrintedPage.of(study);
        List<TextNumber> numbers = new ArrayList<>();
        page.findings().forEach(each -> numbers.add(new TextNumber(each.id(), each.text(), "the key findings")));
        Map<String, List<String>> printed = new LinkedHashMap<>();
        page.numbers()
                .forEach(each -> printed.computeIfAbsent(each.id(), id -> new ArrayList<>())
                        .add(each.text()));
        Map<String, List<BoundId>> named = new LinkedHashMap<>();
        List<BoundId> inOrder = named(study);
        inOrder.forEach(each ->
                named.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
        Map<BoundId, String> found = new LinkedHashMap<>();
        named.forEach((id, mentions) -> assign(mentions, printed.getOrDefault(id, List.of()), found));
        inOrder.forEach(each -> numbers.add(
                new TextNumber(each.id(), found.getOrDefault(each, ""), each.file() + ", line " + each.line())));
        String elsewhere = study.manifest().texts().stream()
                .filter(each -> each.role().equals(NARRATIVE))
                .map(each -> PackedStudy.ANALYSIS + each.file().path())
                .findFirst()
                .orElse(PROGRAM);
        page.numbers().stream()
                .filter(each -> !named.containsKey(each.id()))
                .forEach(each -> numbers.add(new TextNumber(each.id(), each.text(), elsewhere)));
        return numbers;
    }

    private static List<BoundId> named(PackedStudy study) {
        List<BoundId> named = new ArrayList<>();
        for (String role : List.of(NARRATIVE, "template")) {
            for (Manifest.StudyText text : study.manifest().texts()) {
                String path = PackedStudy.ANALYSIS + text.file().path();
                study.inputs().stream()
                        .filter(each -> text.role().equals(role) && each.path().equals(path))
                        .forEach(each -> named.addAll(BoundId.of(path, each.content())));
            }
        }
        return named;
    }

    /**
     * A sentence on an effect prints its number in several parts, every other function prints one. Which comes first is
     * known within a file alone.
     */
    private static void assign(List<BoundId> mentions, List<String> printed, Map<BoundId, String> found) {
        long sentences =
                mentions.stream().filter(each -> each.function().equals(EFFECT)).count();
        long left = printed.size() - (mentions.size() - sentences);
        boolean even = sentences == 0 ? left == 0 : left > 0 && left % sentences == 0;
        boolean oneFile = mentions.stream().map(BoundId::file).distinct().count() == 1;
        if (!even || !oneFile) {
            return;
        }
        int at = 0;
        for (BoundId mention : mentions) {
            int parts = mention.function().equals(EFFECT) ? (int) (left / sentences) : 1;
            found.merge(
                    mention, String.join("; ", printed.subList(at, at + parts)), (one, other) -> one + "; " + other);
            at += parts;
        }
    }
}
