package org.didactic.report.narrative;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.didactic.report.evidence.EvidenceEntry;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.narrative.Target.Block;
import org.didactic.report.narrative.Target.Exhibit;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Behind the macros of {@code templates/macros.ftl}: puts a table, a figure, another block or a mention in the text.
 * Macros are needed because FreeMarker hands positional arguments to them alone.
 *
 * @param numbering null on the pass that finds the numbers
 */
record BlockDirective(
        StudyIndex index, Target target, @Nullable Numbering numbering) implements TemplateDirectiveModel {
    /** How a narrative mentions the data summary; outcomes are mentioned with their kind, so none can be meant. */
    private static final String DATA = "data";

    /** The block that holds printed values against the results. */
    static final String PUBLISHED = "published";

    /** The block that lists what others found. */
    static final String EVIDENCE = "evidence";

    /** What mentions one of them. */
    static final String CITE = "cite";

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map arguments,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws AuthorMistake, IOException {
        String kind = String.valueOf(arguments.get("kind"));
        String key = String.valueOf(arguments.get("key"));
        if (kind.equals("ref")) {
            environment.getOut().write(target.mention(exhibit(key)));
            return;
        }
        if (kind.equals(DATA)) {
            environment.getOut().write(target.block(new Block("table", Target.DATA_SUMMARY)));
            return;
        }
        if (kind.equals(PUBLISHED) && index.analysis().published() == null) {
            throw nothingPrinted();
        }
        if (kind.equals(CITE)) {
            environment.getOut().write(citation(key));
            return;
        }
        if (kind.equals(EVIDENCE) && index.analysis().companions().evidence() == null) {
            throw StudyEvidence.undeclared(EVIDENCE);
        }
        List<String> known = switch (kind) {
            case "table" -> tables(index.analysis());
            case "figure" -> figures(index.analysis());
            default -> outcomes();
        };
        boolean all = key.isEmpty() && !kind.equals("table") && !kind.equals("figure");
        if (!all && !known.contains(key)) {
            throw AuthorMistake.unknown(kind, nothing(known), key, known);
        }
        environment.getOut().write(target.block(new Block(kind, key)));
    }

    /** Returns the names of the tables of effects: outcomes, the estimators of the appendix, and cells of either. */
    static List<String> tables(Analysis analysis) {
        List<String> known = new ArrayList<>();
        analysis.outcomes().forEach(each -> known.add(each.id().value()));
        analysis.estimators().stream()
                .filter(each -> each.identity().appendix())
                .forEach(each -> known.add(Target.APPENDIX + each.id()));
        analysis.outcomes()
                .forEach(outcome -> analysis.estimators().stream()
                        .filter(StudyIndex::hasCells)
                        .forEach(each -> known.add(Target.CELLS + outcome.id() + ":" + each.id())));
        known.addAll(ExhibitFamily.keys(Exhibit.Kind.TABLE, analysis));
        return known;
    }

    /** Returns the names of the figures: outcomes, and these again for the estimators of the appendix. */
    static List<String> figures(Analysis analysis) {
        List<String> known = new ArrayList<>();
        analysis.outcomes().forEach(each -> known.add(each.id().value()));
        if (analysis.estimators().stream().anyMatch(each -> each.identity().appendix())) {
            analysis.outcomes().forEach(each -> known.add(Target.APPENDIX + each.id()));
        }
        known.addAll(ExhibitFamily.keys(Exhibit.Kind.FIGURE, analysis));
        return known;
    }

    /** Returns what is said of a key that is none of these. */
    static String nothing(List<String> known) {
        boolean appendix = known.stream().anyMatch(each -> each.startsWith(Target.APPENDIX));
        return appendix ? "no outcome or estimator of the appendix has this id" : "no outcome has this id";
    }

    /** Returns the mistake of asking for a comparison with values that no file holds. */
    static AuthorMistake nothingPrinted() {
        return new AuthorMistake(
                PUBLISHED,
                "the analysis file names no printed values to compare with",
                "add published: FILE.csv to it, or leave this out");
    }

    /** Returns what a narrative of this analysis may mention. */
    static List<String> mentions(Analysis analysis) {
        List<String> known = new ArrayList<>(List.of(DATA));
        tables(analysis).forEach(table -> known.add("table:" + table));
        figures(analysis).forEach(figure -> known.add("figure:" + figure));
        return known;
    }

    private String citation(String key) throws AuthorMistake {
        EvidenceLibrary library = index.study().companions().evidence();
        AuthorMistake mistake = StudyEvidence.unknown(index.analysis(), library, key);
        if (mistake != null) {
            throw mistake;
        }
        if (numbering != null && !numbering.evidence()) {
            throw new AuthorMistake(
                    CITE,
                    "the list of what others found is nowhere in the narrative (" + key + ")",
                    "put <@evidence/> where it belongs");
        }
        EvidenceEntry entry = Objects.requireNonNull(library.find(key), key);
        return target.citation("(" + entry.cited() + ")", library.anchor(key));
    }

    private Exhibit exhibit(String reference) throws AuthorMistake {
        List<String> known = mentions(index.analysis());
        if (!known.contains(reference)) {
            throw AuthorMistake.unknown("ref", "no table or figure has this name", reference, known);
        }
        boolean data = reference.equals(DATA);
        String[] parts = data ? new String[] {"table", Target.DATA_SUMMARY} : reference.split(":", 2);
        Exhibit exhibit = new Exhibit(Exhibit.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        if (numbering != null && numbering.of(exhibit) == 0) {
            throw new AuthorMistake(
                    "ref",
                    "this " + parts[0] + " is nowhere in the narrative (" + reference + ")",
                    "put <@" + (data ? DATA : parts[0] + " \"" + parts[1] + "\"") + "/> where it belongs");
        }
        return exhibit;
    }

    private List<String> outcomes() {
        return new ArrayList<>(
                index.outcomes().stream().map(each -> each.id().value()).toList());
    }
}
