package org.didactic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.Analysis;
import org.didactic.text.NearestName;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * The studies that a command line asks for.
 *
 * @param studies whose analysis files could be read, in order
 * @param unreadable what is wrong with the others
 */
record StudySelection(List<Study> studies, List<UserErrorException> unreadable) {

    /** Turns an analysis file into an analysis. */
    interface Reader {
        Analysis read(Path file);
    }

    /**
     * Returns the studies at these paths.
     *
     * @param only ids of the studies to keep, which names them; empty for all
     * @throws UserErrorException when two analyses share an id, or no analysis has one that was asked for
     */
    static StudySelection of(List<Path> paths, List<String> only, Reader reader) {
        List<Study> studies = new ArrayList<>();
        List<UserErrorException> unreadable = new ArrayList<>();
        for (AnalysisFiles.Found found : AnalysisFiles.find(paths)) {
            try {
                studies.add(new Study(reader.read(found.file()), found.named()));
            } catch (UserErrorException e) {
                unreadable.add(e);
            }
        }
        refuseSharedIds(studies);
        return only.isEmpty() ? new StudySelection(studies, unreadable) : narrowed(studies, only, unreadable);
    }

    private static void refuseSharedIds(List<Study> studies) {
        Map<String, Study> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Study study : studies) {
            @Nullable Study other = byId.putIfAbsent(study.id(), study);
            if (other != null) {
                problems.add(study.analysis()
                        .study()
                        .problem(
                                "another analysis of this run has the same id (" + study.id() + " in "
                                        + other.analysis().file() + "), and both would go to one folder",
                                "rename one, or run them one after the other with different --output"));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserErrorException(problems);
        }
    }

    /** An analysis that cannot be read matters only when it may be the one that was asked for. */
    private static StudySelection narrowed(
            List<Study> studies, List<String> only, List<UserErrorException> unreadable) {
        List<String> known = studies.stream().map(Study::id).toList();
        List<Study> kept = studies.stream()
                .filter(study -> only.contains(study.id()))
                .map(study -> new Study(study.analysis(), true))
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (String id : only) {
            if (!known.contains(id)) {
                @Nullable String near = NearestName.of(id, known);
                problems.add(new Problem(
                        Position.ofFile("--only"),
                        "",
                        "no analysis has this study id (" + id + ")",
                        near == null ? "one of " + String.join(", ", known) : "you meant " + near));
            }
        }
        if (problems.isEmpty()) {
            return new StudySelection(kept, List.of());
        }
        unreadable.forEach(each -> problems.addAll(each.problems()));
        throw new UserErrorException(problems);
    }
}
