package org.didactic.reproduce.verify;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.text.FirstNames;
import org.didactic.text.Sha256;
import org.didactic.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Compares the running program with the one that wrote a report. Another version may write other bytes, so then only the
 * numbers decide; the same version has to have the same templates.
 *
 * @param version of the running program
 * @param jar of the running program, null when it runs from loose classes
 */
record ProgramComparison(
        Manifest recorded, String version, @Nullable FileFingerprint jar) {
    private static final String FOLDER = "templates/";

    boolean isSameVersion() {
        return recorded.program().name().equals(Manifest.PROGRAM)
                && recorded.program().version().equals(version);
    }

    /** Adds templates of the same version that differ; tells of another version and of another jar. */
    void check(Deviations deviations) {
        List<String> differing = new ArrayList<>();
        for (FileFingerprint template : recorded.templates()) {
            String found = hash(template.path());
            if (!template.sha256().equals(found)) {
                differing.add(Shown.line(template.path()));
                if (isSameVersion()) {
                    deviations.add(
                            "program: " + template.path(),
                            RecordedFolder.hash(template.sha256()),
                            found.isEmpty() ? "no such template" : RecordedFolder.hash(found),
                            "another template");
                }
            }
        }
        if (!isSameVersion()) {
            deviations.note("Another program: "
                    + Shown.line(
                            recorded.program().name() + " " + recorded.program().version())
                    + " wrote the report and " + Manifest.PROGRAM + " " + version
                    + " computed it again, so only the numbers decide."
                    + (differing.isEmpty() ? "" : " Other templates: " + FirstNames.of(differing) + "."));
        }
        FileFingerprint wrote = recorded.environment().jar();
        if (isSameVersion() && jar != null && wrote != null && !jar.sha256().equals(wrote.sha256())) {
            deviations.note("Another build of version " + version + ": the report was written by a jar with SHA-256 "
                    + RecordedFolder.hash(Shown.line(wrote.sha256())) + ", this one has "
                    + RecordedFolder.hash(jar.sha256()) + ".");
        }
    }

    /** Returns the hash of the running program's template, or nothing when it has none of that name. */
    private static String hash(String path) {
        boolean harmless = path.startsWith(FOLDER) && UntrustedName.trouble(path) == null;
        byte[] bytes = harmless ? StudyTemplates.bundled(path.substring(FOLDER.length())) : null;
        return bytes == null ? "" : Sha256.of(bytes);
    }
}
