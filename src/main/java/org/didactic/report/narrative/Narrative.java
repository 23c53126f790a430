package org.didactic.report.narrative;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** The narrative of a study: its own, or the one that comes with the program. */
public final class Narrative {
    private final StudyIndex index;
    private final StudyTemplates templates;
    private final String name;
    private final Set<String> drawn;
    private final Set<String> byPeriod;
    private final Numbering numbering;

    /**
     * Returns the narrative, read once to number its tables and figures.
     *
     * @param drawn the keys of the figures that there are
     * @param byPeriod those whose figure shows effects by period
     */
    public Narrative(StudyIndex index, StudyTemplates templates, Set<String> drawn, Set<String> byPeriod) {
        this.index = index;
        this.drawn = Set.copyOf(drawn);
        this.byPeriod = Set.copyOf(byPeriod);
        this.templates = templates;
        this.name = NarrativeFile.name(index.analysis());
        NarrativeFile.checkNumbers(index, name);
        NumberingPass pass = new NumberingPass();
        expand(pass, null);
        NarrativeFile.checkRead(index, name, templates.read());
        this.numbering = pass.numbering();
    }

    /** Returns the numbers of its tables and figures. */
    public Numbering numbering() {
        return numbering;
    }

    /** Returns what work on the narrative's text gives; it may use no more time and memory than the narrative itself. */
    public <T> T limited(Supplier<T> work) {
        return NarrativeLimits.USUAL.within(file(), work);
    }

    /** The file that messages name: the narrative, or the analysis file when it has none of its own. */
    private String file() {
        return NarrativeFile.shown(index.analysis());
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
        model.put("adopters_known", index.study().adoptersKnown());
        model.put("outcomes", index.outcomes().stream().map(this::outcome).toList());
        model.put(
                "estimators",
                index.analysis().estimators().stream().map(this::estimator).toList());
        model.put("appendix", index.appendix().stream().map(this::estimator).toList());
        model.put(
                "appendix_figures",
                index.outcomes().stream()
                        .map(each -> each.id().value())
                        .filter(each -> drawn.contains(Target.APPENDIX + each))
                        .toList());
        model.put("cells", cells());
        model.put("exhibits", exhibits());
        model.put("redrawn", any(each -> !each.alternatives().isEmpty()));
        model.put("decomposed", any(each -> !each.decompositions().isEmpty()));
        model.put(
                "aggregated", any(each -> each.estimates().stream().anyMatch(one -> one.term() instanceof Term.Group)));
        model.put("didactic_block", new BlockDirective(index, target, known));
        model.putAll(new BoundNumbers(index, target).functions());
        String file = file();
        return NarrativeLimits.USUAL.within(file, () -> {
            LimitedWriter out = NarrativeLimits.USUAL.writer(file);
            write(model, out);
            return out.toString();
        });
    }

    private void write(Map<String, Object> model, Writer out) {
        try {
            templates.expandNarrative(name, model, out);
        } catch (TemplateException e) {
            throw mistakes().of(e, model.keySet());
        } catch (ParseException e) {
            throw mistakes().of(e);
        } catch (RefusedExpression e) {
            throw mistakes().of(e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw mistakes().notFound(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Maps handed to an author keep their order: one that lists the keys gets the same report on every run.
    private Map<String, Object> outcome(OutcomeSpec outcome) {
        EstimatorSpec headline = index.headline(outcome);
        ResultRow average = index.find(outcome, headline, "att");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", outcome.id().value());
        values.put("label", outcome.label());
        values.put("unit", outcome.unit());
        values.put("scale", outcome.scale().name().toLowerCase(Locale.ROOT));
        values.put("headline", outcome.id().value() + "." + headline.id().value() + ".att");
        values.put("estimator", index.label(headline));
        values.put("estimated", average != null && average.value() instanceof Value.Estimated);
        values.put("drawn", drawn.contains(outcome.id().value()));
        values.put("by_period", byPeriod.contains(outcome.id().value()));
        values.put("compared", index.estimators(outcome).size() > 1);
        return values;
    }

    private Map<String, String> estimator(EstimatorSpec estimator) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", estimator.id().value());
        values.put("label", index.label(estimator));
        return values;
    }

    /** The keys of each family by its word; what comes with every study is kept for those that ask for robustness. */
    private Map<String, List<String>> exhibits() {
        boolean asked = !index.analysis().robustness().isEmpty();
        MadeExhibits made = new MadeExhibits(index);
        Map<String, List<String>> exhibits = new LinkedHashMap<>();
        for (ExhibitFamily family : ExhibitFamily.values()) {
            boolean shown = family == ExhibitFamily.DECLARED
                    || family == ExhibitFamily.PUBLISHED
                    || family.isCompanion()
                    || asked;
            List<String> keys = shown ? family.keys(index.analysis()) : List.of();
            exhibits.put(
                    family.list(),
                    family.isTable()
                            ? keys.stream()
                                    .filter(each -> made.has(family, ExhibitFamily.subject(each)))
                                    .toList()
                            : keys.stream().filter(drawn::contains).toList());
        }
        return exhibits;
    }

    /** The tables of cells that have something to show. */
    private List<String> cells() {
        List<String> keys = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            index.all(outcome).stream()
                    .filter(StudyIndex::hasCells)
                    .filter(each -> index.estimation(outcome, each).estimates().stream()
                            .anyMatch(one -> one.term() instanceof Term.Cell))
                    .forEach(each -> keys.add(Target.CELLS + outcome.id() + ":" + each.id()));
        }
        return keys;
    }

    private boolean any(Predicate<Estimation> what) {
        return index.study().results().estimations().stream().anyMatch(what);
    }

    private Mistakes mistakes() {
        return new Mistakes(index.analysis(), name);
    }
}
