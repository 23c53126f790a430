package org.didactic.report.narrative;

import freemarker.core.ParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** The narrative that an analysis file names: it must be a file below the study's folder. */
public final class NarrativeFile {
    private NarrativeFile() {}

    /**
     * Adds what is wrong with the narrative that the analysis names, if it names one, as far as can be told without
     * estimates: that it is there, can be read, and names what the analysis declares.
     */
    public static void check(Analysis analysis, Problems problems) {
        Problem problem = problem(analysis);
        if (problem != null) {
            problems.add(problem);
            return;
        }
        if (analysis.report().narrative() == null) {
            return;
        }
        String name = name(analysis);
        try {
            problems.addAll(NarrativeLimits.USUAL.within(shown(analysis), () -> mistakes(analysis, name)));
        } catch (UserErrorException e) {
            e.problems().forEach(problems::add);
        }
    }

    private static Problems mistakes(Analysis analysis, String name) {
        Problems problems = new Problems();
        try {
            StudyTemplates.parse(StudyFolder.of(analysis).path(), name);
            of(analysis, name).withoutEstimates(analysis, problems);
        } catch (ParseException e) {
            new Mistakes(analysis, name).of(e).problems().forEach(problems::add);
        } catch (RefusedExpression e) {
            new Mistakes(analysis, name).of(e).problems().forEach(problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    /** Returns the file that messages about the narrative as a whole name; the analysis file for the bundled one. */
    static String shown(Analysis analysis) {
        String name = name(analysis);
        Path file = name.startsWith(TemplateSource.BUNDLED)
                ? analysis.file()
                : StudyFolder.of(analysis).path().resolve(name);
        return file.toString().replace('\\', '/');
    }

    /**
     * Throws all ids in the study's own narrative that none of its numbers has.
     *
     * @throws UserErrorException if there are any, or the narrative cannot be read
     */
    static void checkIds(StudyIndex index, String name) {
        if (name.startsWith(TemplateSource.BUNDLED)) {
            return;
        }
        Problems problems = new Problems();
        try {
            of(index.analysis(), name).withEstimates(index, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
    }

    private static NarrativeCheck of(Analysis analysis, String name) throws IOException {
        Path file = StudyFolder.of(analysis).path().resolve(name);
        String shown = file.toString().replace('\\', '/');
        return new NarrativeCheck(shown, TemplateSource.text(file, shown));
    }

    /**
     * Returns the name under which templates find the narrative: its path below the study's folder, or the bundled one.
     *
     * @throws UserErrorException if it cannot be used
     */
    static String name(Analysis analysis) {
        Problem problem = problem(analysis);
        if (problem != null) {
            throw new UserErrorException(List.of(problem));
        }
        Located<String> own = analysis.report().narrative();
        if (own == null) {
            return TemplateSource.BUNDLED + "report.md.ftl";
        }
        var folder = StudyFolder.of(analysis).path().toAbsolutePath().normalize();
        return folder.relativize(folder.resolve(own.value()).normalize())
                .toString()
                .replace('\\', '/');
    }

    private static @Nullable Problem problem(Analysis analysis) {
        Located<String> own = analysis.report().narrative();
        if (own == null) {
            return null;
        }
        StudyFolder folder = StudyFolder.of(analysis);
        if (folder.file(own.value()) != null) {
            return null;
        }
        boolean absent =
                folder.names(own.value()) && !Files.isRegularFile(folder.path().resolve(own.value()));
        return absent
                ? own.problem(
                        "there is no such file (" + own.value() + ")",
                        "the path is mistyped: it is relative to the analysis file; without the key the built-in text is"
                                + " used")
                : own.problem(
                        "the narrative lies outside the study's folder (" + own.value() + ")",
                        "move it beside the analysis file");
    }
}
