package org.didactic.report.evidence;

import java.util.List;

/**
 * A reference and what it found. All texts are plain, empty where the library does not say.
 *
 * @param year four digits, or {@code n.d.} for a text without a date
 * @param venue the journal, the book or who published it
 * @param design how the study was made
 * @param setting where and for whom
 * @param effect what it found for the outcome
 * @param cost what it found of costs
 * @param quality how far it is to be trusted
 * @param closeness how close it is to the setting of this analysis
 */
public record EvidenceEntry(
        String key,
        List<Person> authors,
        String title,
        String year,
        String venue,
        String doi,
        String url,
        String design,
        String setting,
        String outcome,
        String effect,
        String cost,
        String quality,
        String closeness) {
    private static final int WORDS = 4;
    private static final int MOST_NAMED = 2;

    /**
     * Somebody who wrote it.
     *
     * @param given empty for a body of people
     */
    public record Person(String family, String given) {}

    /** Returns how a text mentions it: {@code Prunty et al., 2025}; without authors by the first words of its title. */
    public String cited() {
        if (authors.isEmpty()) {
            String[] words = title.split("\\s+");
            boolean whole = words.length <= WORDS;
            String first = String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
            return "\u201c" + first + (whole ? "" : " \u2026") + "\u201d, " + year;
        }
        String names = authors.size() > MOST_NAMED
                ? authors.get(0).family() + " et al."
                : String.join(" and ", authors.stream().map(Person::family).toList());
        return names + ", " + year;
    }

    /** Returns the reference in one line, without its address: {@code Prunty, J. E., Zhang, J. (2025). Title. Journal.} */
    public String reference() {
        String names = String.join(
                ", ",
                authors.stream()
                        .map(each -> each.family() + (each.given().isEmpty() ? "" : " " + each.given()))
                        .toList());
        String what = title.matches(".*[.?!]") ? title : title + ".";
        return (names.isEmpty() ? "" : names + " ") + "(" + year + "). " + what
                + (venue.isEmpty() ? "" : " " + venue + ".");
    }

    /** Returns where it can be read: the address of its DOI, or the one the library gives; empty for none that is safe. */
    public String link() {
        if (doi.matches("10\\.[0-9]{4,9}/[A-Za-z0-9._;()/:-]+")) {
            return "https://doi.org/" + doi;
        }
        return url.matches("https?://[A-Za-z0-9._~:/?#@!&()*+,;=%-]+") ? url : "";
    }
}
