package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.report.narrative.BoundId;
import org.didactic.reproduce.Manifest;

/**
 * A number that the authors' own text asks for.
 *
 * @param where the file and line that ask for it
 */
record TextNumber(String id, String where) {

    Map<String, String> values() {
        return Map.of("id", CodeSpan.of(id), "where", where);
    }

    /** Returns the numbers that the narrative and what it includes name, in their order. */
    static List<TextNumber> all(PackedStudy study) {
        List<TextNumber> numbers = new ArrayList<>();
        for (String role : List.of("narrative", "template")) {
            for (Manifest.StudyText text : study.manifest().texts()) {
                String path = PackedStudy.ANALYSIS + text.file().path();
                study.inputs().stream()
                        .filter(each -> text.role().equals(role) && each.path().equals(path))
                        .flatMap(each -> BoundId.of(path, bytes(each)).stream())
                        .map(each -> new TextNumber(each.id(), each.file() + ", line " + each.line()))
                        .forEach(numbers::add);
            }
        }
        return numbers.stream().distinct().toList();
    }

    private static byte[] bytes(PackedFile file) {
        try (InputStream content = file.content().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
