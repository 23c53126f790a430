package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.narrative.Target;
import org.didactic.report.narrative.Target.Block;
import org.didactic.report.narrative.Target.Exhibit;
import org.didactic.report.table.AggregatesTable;
import org.didactic.report.table.DecompositionTable;
import org.didactic.report.table.DrawsTable;
import org.didactic.report.table.LedgerTable;
import org.didactic.report.table.SupportTable;
import org.didactic.report.table.Table;
import org.didactic.report.wording.AgreementWords;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** What the blocks of a narrative are made of, whatever the format: tables, and models for the bundled templates. */
record Blocks(StudyIndex index, Numbering numbering, Exhibits exhibits, StudyTemplates templates, PageModel model) {

    /** An unnumbered table with the outcome it belongs to. */
    record Plain(String outcome, Table table) {}

    /** Returns the tables of a block that is made of unnumbered ones, by outcome. */
    List<Plain> tables(Block block) {
        List<Plain> tables = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            String id = outcome.id().value();
            if (block.key().isEmpty() || block.key().equals(id)) {
                tables(block.kind(), outcome).forEach(table -> tables.add(new Plain(id, table)));
            }
        }
        return tables;
    }

    private List<Table> tables(String kind, OutcomeSpec outcome) {
        return switch (kind) {
            case "ledger" ->
                index.study().ledgers().stream()
                        .filter(each -> each.outcome().equals(outcome.id().value()))
                        .limit(1)
                        .map(ledger -> LedgerTable.of(index, outcome, ledger))
                        .toList();
            case "draws" -> Stream.ofNullable(DrawsTable.of(index, outcome)).toList();
            case "aggregates" ->
                index.all(outcome).stream()
                        .flatMap(each -> Stream.ofNullable(AggregatesTable.of(index, outcome, each)))
                        .toList();
            case "decompositions" ->
                index.all(outcome).stream()
                        .flatMap(each -> DecompositionTable.of(index, outcome, each).stream())
                        .toList();
            default -> SupportTable.of(index, outcome);
        };
    }

    /**
     * Returns the number of the table that shows the number with this id, 0 for none: the main table of its outcome or
     * estimator where that has it, otherwise the first that has it.
     */
    int tableOf(String id) {
        ResultRow row = index.study().results().find(id);
        if (row == null) {
            // A value is no estimate; no table of an outcome has it.
            return exhibits.showing(id);
        }
        EstimatorSpec estimator = index.estimator(row.estimator().split("@", 2)[0]);
        String key =
                estimator != null && estimator.identity().appendix() ? Target.APPENDIX + estimator.id() : row.outcome();
        int main = numbering.of(new Exhibit(Exhibit.Kind.TABLE, key));
        if (main > 0 && exhibits.ids(key).contains(id)) {
            return main;
        }
        int other = exhibits.showing(id);
        return other > 0 ? other : main;
    }

    /** Returns what a bundled template makes of a block; {@code format} is {@code html} or {@code md}. */
    String template(String kind, String format) {
        return template(new Block(kind, ""), format);
    }

    /** Returns the same of a block about an outcome, or about all. */
    String template(Block block, String format) {
        String kind = block.kind();
        Map<String, Object> values = switch (kind) {
            case "joins" -> Map.of("joins", new JoinKeys(index.study().joins()).lists());
            case "findings" -> model.findings();
            case "checks" -> model.checks();
            case "agreement" -> agreement(block.key());
            case "evidence" -> new EvidenceModel(index.study().companions().evidence()).values();
            case "methods" -> model.methods();
            case "statement" -> model.statement();
            case "provenance" -> provenance();
            default -> throw new IllegalArgumentException("no such block (" + kind + ")");
        };
        return expanded(kind, format, values);
    }

    /** Returns the block that holds printed values against the results; {@code writer} sets a table in the format. */
    String published(String format, Function<Table, String> writer) {
        return expanded("published", format, new PublishedModel(index).values(writer));
    }

    private String expanded(String kind, String format, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("format", format);
        return templates.expandBundled("blocks/" + kind + "." + format + ".ftl", all);
    }

    private Map<String, Object> provenance() {
        Map<String, Object> values = new LinkedHashMap<>(model.provenance());
        values.put("parity", ParityCertificate.bundled().model());
        return values;
    }

    private Map<String, Object> agreement(String key) {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            List<String> sentences = AgreementWords.of(index, outcome);
            if (!sentences.isEmpty()
                    && (key.isEmpty() || key.equals(outcome.id().value()))) {
                outcomes.add(Map.of("label", outcome.label(), "sentences", sentences));
            }
        }
        return Map.of("outcomes", outcomes);
    }

    /** Returns that a figure has nothing to draw; only one of an outcome says that it is for want of that outcome's. */
    String empty(String key, int number) {
        boolean ofOutcome = index.outcome(ExhibitFamily.subject(key)) != null;
        return "Figure " + number + ": there is nothing to draw" + (ofOutcome ? " for this outcome." : ".");
    }

    /** Returns how the numbers of a table were made, for its details. */
    Map<String, Object> making(String key) {
        List<Map<String, Object>> models = new ArrayList<>();
        boolean cells = key.startsWith(Target.CELLS);
        OutcomeSpec outcome = index.outcome(cells ? key.split(":")[1] : key);
        EstimatorSpec appendix = index.estimator(key.substring(key.lastIndexOf(':') + 1));
        if (ExhibitFamily.of(Exhibit.Kind.TABLE, key) != null) {
            // Its numbers come from many runs, each with a factor and a sample of its own.
            return Map.of("models", models, "ids", exhibits.ids(key), "path", path(key));
        }
        if (cells && outcome != null && appendix != null) {
            models.add(model(index.label(appendix), index.estimation(outcome, appendix), Blocks::isCell));
        } else if (outcome != null) {
            index.estimators(outcome)
                    .forEach(each ->
                            models.add(model(index.label(each), index.estimation(outcome, each), Blocks::isShown)));
        } else if (appendix != null) {
            index.outcomes()
                    .forEach(
                            each -> models.add(model(each.label(), index.estimation(each, appendix), Blocks::isShown)));
        }
        return Map.of("models", models, "ids", List.of(), "path", path(key));
    }

    private String path(String key) {
        int number = numbering.of(new Exhibit(Exhibit.Kind.TABLE, key));
        return "tables/" + Numbering.anchor(Exhibit.Kind.TABLE, number);
    }

    private static Map<String, Object> model(String label, Estimation estimation, Predicate<Term> shown) {
        var covariance = estimation.covariance();
        return Map.of(
                "label", label,
                "ids", ids(estimation, shown),
                "factor", NumberText.fixed(covariance.factor(), 4),
                "correction", covariance.smallSample(),
                "clusters", NumberText.count(covariance.clusters()),
                "observations", NumberText.count(estimation.sample().rows().size()),
                "parameters", NumberText.count(covariance.parameters()),
                "linear", covariance.parameters() > 0);
    }

    private static boolean isCell(Term term) {
        return term instanceof Term.Cell;
    }

    /** Whether an effects table or the text beside it shows this: averages, periods and fit. */
    private static boolean isShown(Term term) {
        return term instanceof Term.Att
                || term instanceof Term.AttOver
                || term instanceof Term.Pretrend
                || term instanceof Term.PretrendWald
                || term instanceof Term.Period
                || term instanceof Term.Fit;
    }

    private static List<String> ids(Estimation estimation, Predicate<Term> shown) {
        return estimation.estimates().stream()
                .map(TermEstimate::term)
                .filter(shown)
                .map(term -> estimation.outcome() + "." + estimation.estimator() + "." + term.text())
                .toList();
    }
}
