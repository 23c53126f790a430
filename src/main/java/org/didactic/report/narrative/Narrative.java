package org.didactic.report.narrative;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Located;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** The narrative of a study: its own, or the one that comes with the program. */
public final class Narrative {
    private final StudyIndex index;
    private final StudyTemplates templates;
    private final String name;
    private final Numbering numbering;

    /** Returns the narrative, read once to number its tables and figures. */
    public Narrative(StudyIndex index, StudyTemplates templates) {
        this.index = index;
        this.templates = templates;
        this.name = name(index.analysis());
        NumberingPass pass = new NumberingPass();
        expand(pass, null);
        this.numbering = pass.numbering();
    }

    /** Returns the numbers of its tables and figures. */
    public Numbering numbering() {
        return numbering;
    }

    /** Returns the Markdown for a target. */
    public String expand(Target target) {
        return expand(target, numbering);
    }

    private String expand(Target target, @Nullable Numbering known) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", index.analysis().title());
        model.put("study", index.analysis().study().value());
        model.put("treatment", index.analysis().treatment().name());
        model.put("outcomes", index.outcomes().stream().map(this::outcome).toList());
        model.put(
                "estimators",
                index.analysis().estimators().stream()
                        .map(each -> Map.of("id", each.id().value(), "label", index.label(each)))
                        .toList());
        model.put("didactic_block", new BlockDirective(index, target, known));
        model.putAll(new BoundNumbers(index, target).functions());
        try {
            return templates.expandNarrative(name, model);
        } catch (TemplateException e) {
            throw mistakes().of(e, model.keySet());
        } catch (ParseException e) {
            throw mistakes().of(e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw mistakes().notFound(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> outcome(OutcomeSpec outcome) {
        String estimator = index.headline(outcome).id().value();
        return Map.of(
                "id", outcome.id().value(),
                "label", outcome.label(),
                "unit", outcome.unit(),
                "scale", outcome.scale().name().toLowerCase(java.util.Locale.ROOT),
                "headline", outcome.id().value() + "." + estimator + ".att",
                "estimator", index.label(index.headline(outcome)));
    }

    private Mistakes mistakes() {
        return new Mistakes(index.analysis(), name);
    }

    /** The template's name: the path of the study's own narrative below its folder, or the bundled one. */
    private static String name(Analysis analysis) {
        Located<String> own = analysis.report().narrative();
        if (own == null) {
            return StudyTemplates.BUNDLED + "report.md.ftl";
        }
        Path folder = Mistakes.folder(analysis).toAbsolutePath().normalize();
        Path file = folder.resolve(own.value()).normalize();
        if (!file.startsWith(folder)) {
            throw new UserErrorException(List.of(own.problem(
                    "the narrative lies outside the study's folder (" + own.value() + ")",
                    "move it beside the analysis file")));
        }
        if (!Files.isRegularFile(file)) {
            throw new UserErrorException(List.of(own.problem(
                    "there is no such file (" + own.value() + ")",
                    "leave the key out to get the narrative that comes with the program")));
        }
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
