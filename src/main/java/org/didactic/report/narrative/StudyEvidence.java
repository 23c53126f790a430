package org.didactic.report.narrative;

import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.evidence.EvidenceReader;
import org.didactic.spec.Analysis;
import org.didactic.spec.EvidenceSpec;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** What others found, as the library beside an analysis file tells it. */
public final class StudyEvidence {
    private StudyEvidence() {}

    private static EvidenceLibrary of(Analysis analysis) {
        EvidenceSpec evidence = analysis.companions().evidence();
        if (evidence == null) {
            return EvidenceLibrary.EMPTY;
        }
        SmallFile file = SmallFile.of(analysis, evidence.file(), "the library of references");
        return EvidenceReader.read(file.bytes(), file.shown());
    }

    /** Returns the references of an analysis, none where it names no library, or null after adding what is wrong with it. */
    public static @Nullable EvidenceLibrary read(Analysis analysis, Problems problems) {
        try {
            return of(analysis);
        } catch (UserErrorException e) {
            e.problems().forEach(problems::add);
            return null;
        }
    }

    /**
     * Returns the mistake of citing what the library does not hold, or null.
     *
     * @param library null for one that is itself faulty, which has been told
     */
    static @Nullable AuthorMistake unknown(Analysis analysis, @Nullable EvidenceLibrary library, String key) {
        if (analysis.companions().evidence() == null) {
            return undeclared("cite");
        }
        return library == null || library.keys().contains(key)
                ? null
                : AuthorMistake.unknown("cite", "no reference has this key", key, library.keys());
    }

    /** Returns the mistake of asking for evidence where the analysis file names none. */
    static AuthorMistake undeclared(String macro) {
        return new AuthorMistake(
                macro,
                "the analysis file names no library of references",
                "add evidence: {file: evidence.bib} to it, or leave this out");
    }
}
