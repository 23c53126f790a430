package org.didactic.spec;

import java.util.List;

/**
 * What only the author can say in a package for others; an empty text is not said.
 *
 * @param contact whom to write to
 * @param article the article that the numbers are for
 * @param use why the authors may use the data, in a sentence
 * @param publish why the data of the package may be passed on, in a sentence
 * @param licence of the analysis file, the texts and the outputs
 * @param date on which the package is published, as 2026-03-31
 * @param references entries of the list of references, each a sentence
 */
public record PackageSpec(
        String contact,
        Article article,
        String use,
        String publish,
        String licence,
        String date,
        List<String> references,
        String acknowledgements) {

    /** Nothing said. */
    public static final PackageSpec NONE = new PackageSpec("", new Article("", "", ""), "", "", "", "", List.of(), "");

    /** An article; each part may be empty. */
    public record Article(String title, String journal, String doi) {}
}
