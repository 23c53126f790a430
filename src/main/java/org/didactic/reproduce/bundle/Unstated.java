package org.didactic.reproduce.bundle;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.Analysis;
import org.didactic.spec.PackageSpec;
import org.didactic.spec.SourceSpec;

/**
 * Something that only the author can say, and did not.
 *
 * @param key of the analysis file that would say it
 * @param what it says
 */
public record Unstated(String key, String what) {

    /** Returns what the analysis file leaves unsaid, in the order of a package's README. */
    static List<Unstated> of(Analysis analysis) {
        List<Unstated> unstated = new ArrayList<>();
        PackageSpec stated = analysis.packaging();
        add(unstated, !analysis.authors().isEmpty(), "authors", "who made the analysis");
        add(unstated, stated.contact(), "package.contact", "whom to write to");
        add(unstated, stated.article().title(), "package.article", "the article that the numbers are for");
        add(unstated, stated.date(), "package.date", "when the package is published, which RO-Crate asks for");
        add(unstated, stated.use(), "package.may_use", "why the authors may use the data");
        add(unstated, stated.publish(), "package.may_publish", "why the data of the package may be passed on");
        for (SourceSpec source : analysis.data().sources()) {
            String key = "data.sources." + source.id().value() + ".";
            add(unstated, source.origin(), key + "origin", "where the file comes from");
            add(unstated, source.details().description(), key + "description", "what is in the file");
            add(unstated, source.licence(), key + "licence", "the licence of the file");
            add(unstated, source.details().citation(), key + "citation", "how to cite it");
            add(unstated, source.details().access(), key + "access", "how somebody else gets it");
        }
        add(unstated, stated.licence(), "package.licence", "the licence of analysis file, texts and outputs");
        add(unstated, !stated.references().isEmpty(), "package.references", "the list of references");
        add(unstated, stated.acknowledgements(), "package.acknowledgements", "whom to thank");
        return unstated;
    }

    private static void add(List<Unstated> unstated, String said, String key, String what) {
        add(unstated, !said.isBlank(), key, what);
    }

    private static void add(List<Unstated> unstated, boolean said, String key, String what) {
        if (!said) {
            unstated.add(new Unstated(key, what));
        }
    }
}
