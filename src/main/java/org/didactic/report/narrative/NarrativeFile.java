package org.didactic.report.narrative;

import freemarker.core.ParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.didactic.text.Located;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UnstoppedWorkException;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** The narrative that an analysis file names: it must be a file below the study's folder. */
public final class NarrativeFile {
    private NarrativeFile() {}

    /**
     * Adds what is wrong with the narrative that the analysis names, if it names one, as far as can be told without
     * estimates: that it is there, can be read, and names what the analysis declares. What it includes is held to the same.
     *
     * @param evidence what it may cite; null for a library that is faulty, which is told elsewhere
     */
    public static void check(Analysis analysis, @Nullable EvidenceLibrary evidence, Problems problems) {
        Problem problem = problem(analysis);
        if (problem != null) {
            problems.add(problem);
            return;
        }
        if (analysis.report().narrative() == null) {
            unusedPhrases(analysis, new OwnTemplates(Map.of(), true), problems);
            return;
        }
        String name = name(analysis);
        try {
            problems.addAll(NarrativeLimits.USUAL.within(shown(analysis), () -> mistakes(analysis, evidence, name)));
        } catch (UnstoppedWorkException e) {
            throw e;
        } catch (UserErrorException e) {
            e.problems().forEach(problems::add);
        }
    }

    private static Problems mistakes(Analysis analysis, @Nullable EvidenceLibrary evidence, String name) {
        Problems problems = new Problems();
        try {
            StudyTemplates.parse(StudyFolder.of(analysis).path(), name);
            OwnTemplates templates = OwnTemplates.of(analysis, name);
            checks(analysis, templates).forEach(each -> each.withoutEstimates(analysis, evidence, problems));
            unusedPhrases(analysis, templates, problems);
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
     * Adds the numbers that are typed by hand into the narrative and what it includes, without a word on which estimates
     * they resemble: a narrative that {@link #check} finds fault with may have more of them.
     */
    public static void checkTyped(Analysis analysis, Problems problems) {
        if (analysis.report().narrative() == null || problem(analysis) != null) {
            return;
        }
        try {
            problems.addAll(NarrativeLimits.USUAL.within(shown(analysis), () -> typed(analysis)));
        } catch (UnstoppedWorkException e) {
            throw e;
        } catch (UserErrorException e) {
            // Text that is not UTF-8 is told by the other check.
            e.problems().forEach(problems::add);
        }
    }

    private static Problems typed(Analysis analysis) {
        Problems problems = new Problems();
        try {
            OwnTemplates templates = OwnTemplates.of(analysis, name(analysis));
            new TypedNumbers(analysis, templates.byName()).check(null, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    /**
     * Throws all ids in the study's own narrative that none of its numbers has, and all numbers typed by hand.
     *
     * @throws UserErrorException if there are any, or the narrative cannot be read
     */
    static void checkNumbers(StudyIndex index, String name) {
        if (name.startsWith(TemplateSource.BUNDLED)) {
            return;
        }
        NarrativeLimits.USUAL
                .within(shown(index.analysis()), () -> misnamed(index, name))
                .throwIfAny();
    }

    private static Problems misnamed(StudyIndex index, String name) {
        Problems problems = new Problems();
        try {
            OwnTemplates templates = OwnTemplates.of(index.analysis(), name);
            // Without adopters a narrative asks for its numbers in branches that are not taken.
            if (index.study().adoptersKnown()) {
                checks(index.analysis(), templates).forEach(each -> each.withEstimates(index, problems));
            }
            new TypedNumbers(index.analysis(), templates.byName()).check(index, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    /**
     * Throws the numbers typed by hand into templates of the study that turned out to be included only when the narrative
     * was expanded.
     *
     * @param read the bytes of the templates read by then, by name
     * @throws UserErrorException if there are any
     */
    static void checkRead(StudyIndex index, String name, Map<String, byte[]> read) {
        Problems problems = new Problems();
        try {
            Map<String, String> all =
                    new LinkedHashMap<>(OwnTemplates.of(index.analysis(), name).byName());
            int known = all.size();
            read.forEach((each, bytes) -> {
                if (!each.startsWith(TemplateSource.BUNDLED)) {
                    all.putIfAbsent(each, new String(bytes, StandardCharsets.UTF_8));
                }
            });
            // What one shows, another may have given a value: all are read together.
            if (all.size() > known) {
                new TypedNumbers(index.analysis(), all).check(index, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
    }

    private static List<NarrativeCheck> checks(Analysis analysis, OwnTemplates templates) {
        boolean alone = templates.complete() && templates.byName().size() == 1;
        return templates.byName().entrySet().stream()
                .map(each -> new NarrativeCheck(OwnTemplates.shown(analysis, each.getKey()), each.getValue(), alone))
                .toList();
    }

    /** Adds the phrases declared harmless that stand nowhere, if all templates are known. */
    private static void unusedPhrases(Analysis analysis, OwnTemplates templates, Problems problems) {
        for (Located<String> each : analysis.report().harmless()) {
            Pattern phrase = HarmlessText.phrase(each.value());
            if (templates.complete()
                    && templates.byName().values().stream().noneMatch(text -> TypedNumber.holds(text, phrase))) {
                problems.add(
                        each,
                        "the narrative has no such phrase (" + each.value() + ")",
                        "it is mistyped, or no longer needed");
            }
        }
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
