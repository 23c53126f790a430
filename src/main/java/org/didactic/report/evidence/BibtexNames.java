package org.didactic.report.evidence;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.evidence.EvidenceEntry.Person;

/** Takes the names of authors apart as BibTeX does: {@code Last, First and First Last and {A Body of People}}. */
final class BibtexNames {
    private BibtexNames() {}

    static List<Person> of(String written) {
        List<Person> people = new ArrayList<>();
        for (String each : apart(written.replaceAll("\\s+", " "))) {
            String name = each.strip();
            if (!name.isEmpty()) {
                people.add(person(name));
            }
        }
        return people;
    }

    private static Person person(String name) {
        if (name.startsWith("{") && name.endsWith("}")) {
            return new Person(LatexText.plain(name), "");
        }
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return new Person(
                    LatexText.plain(name.substring(0, comma)),
                    LatexText.plain(name.substring(comma + 1).strip()));
        }
        String[] words = name.split(" ");
        int family = words.length - 1;
        while (family > 1 && Character.isLowerCase(words[family - 1].charAt(0))) {
            family--;
        }
        return new Person(
                LatexText.plain(String.join(" ", List.of(words).subList(family, words.length))),
                LatexText.plain(String.join(" ", List.of(words).subList(0, family))));
    }

    /** Parts a list of names at each "and" that stands in no braces. */
    private static List<String> apart(String names) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < names.length(); i++) {
            depth += names.charAt(i) == '{' ? 1 : names.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && names.startsWith(" and ", i)) {
                parts.add(names.substring(from, i));
                from = i + " and ".length();
            }
        }
        parts.add(names.substring(from));
        return parts;
    }
}
