package org.didactic.report.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;

/** Reads a library of references. */
public final class EvidenceReader {
    private EvidenceReader() {}

    /**
     * Returns the references of a file: CSL-JSON where its name ends in {@code .json}, else BibTeX.
     *
     * @param shown its path in messages
     * @throws UserErrorException with all that is wrong with it
     */
    public static EvidenceLibrary read(byte[] bytes, String shown) {
        String source = text(bytes, shown);
        Problems problems = new Problems();
        List<RawEntry> raw = shown.toLowerCase(Locale.ROOT).endsWith(".json")
                ? CslEntries.of(source, shown, problems)
                : BibtexEntries.of(source, shown, problems);
        Map<String, RawEntry> first = new LinkedHashMap<>();
        for (RawEntry each : raw) {
            each.check(problems);
            RawEntry other = first.putIfAbsent(each.key(), each);
            if (other != null) {
                problems.add(RawEntry.twice(each.key(), each.position(), other.position()));
            }
        }
        if (raw.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    Position.ofFile(shown),
                    "evidence",
                    "there is no reference in it",
                    "@article{key, title = {…}, year = {…}}"));
        }
        problems.throwIfAny();
        return new EvidenceLibrary(raw.stream().map(RawEntry::entry).toList());
    }

    private static String text(byte[] bytes, String shown) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserErrorException(List.of(new Problem(
                    Position.ofFile(shown), "evidence", "this is not text in UTF-8", "save the library as UTF-8")));
        }
    }
}
