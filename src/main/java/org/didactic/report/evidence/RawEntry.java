package org.didactic.report.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/**
 * A reference as the file has it, in plain text.
 *
 * @param fields by name in lower case
 */
record RawEntry(String key, Position position, List<EvidenceEntry.Person> authors, Map<String, String> fields) {
    private static final List<String> VENUES =
            List.of("journal", "container-title", "booktitle", "institution", "publisher", "organization");

    /** The fields that are used besides the venue. */
    private static final List<String> OTHERS = List.of(
            "title", "year", "doi", "url", "design", "setting", "outcome", "effect", "cost", "quality", "closeness");

    /** The fields that are used, each a text. */
    static final List<String> USED =
            Stream.concat(VENUES.stream(), OTHERS.stream()).toList();

    /** Adds what is missing. */
    void check(Problems problems) {
        if (field("title").isEmpty()) {
            problems.add(problem("title", "the reference has no title", "add title = {…}"));
        }
        String year = field("year");
        if (!year.matches("[0-9]{4}|n\\.d\\.")) {
            problems.add(problem(
                    "year",
                    year.isEmpty() ? "the reference has no year" : "this is no year (" + year + ")",
                    "four digits, or n.d. for a text without a date"));
        }
    }

    /** Returns the problem of two references that have one key. */
    static Problem twice(String key, Position at, Position first) {
        return new Problem(
                at,
                key + ".key",
                "two references have this key (" + key + ")",
                "the other stands in line " + first.line() + "; give this one a key of its own");
    }

    EvidenceEntry entry() {
        return new EvidenceEntry(
                key,
                authors,
                field("title"),
                field("year"),
                venue(),
                field("doi").replaceFirst("^https?://(?:dx\\.)?doi\\.org/", ""),
                field("url"),
                field("design"),
                field("setting"),
                field("outcome"),
                field("effect"),
                field("cost"),
                field("quality"),
                field("closeness"));
    }

    private Problem problem(String field, String what, String remedy) {
        return new Problem(position, key + "." + field, what, remedy);
    }

    private String venue() {
        for (String each : VENUES) {
            if (!field(each).isEmpty()) {
                return field(each);
            }
        }
        return "";
    }

    private String field(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), "").strip();
    }
}
