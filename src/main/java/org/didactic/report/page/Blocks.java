package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.StudyTemplates;
import org.didactic.report.narrative.Target.Block;
import org.didactic.report.narrative.Target.Exhibit;
import org.didactic.report.table.LedgerTable;
import org.didactic.report.table.SupportTable;
import org.didactic.report.table.Table;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;

/** What the blocks of a narrative are made of, whatever the format: tables, and models for the bundled templates. */
record Blocks(StudyIndex index, Numbering numbering, Exhibits exhibits, StudyTemplates templates, PageModel model) {

    /** Returns the tables of a block that is made of unnumbered ones, by outcome. */
    Map<String, Table> tables(Block block) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            String id = outcome.id().value();
            if (block.key().isEmpty() || block.key().equals(id)) {
                if (block.kind().equals("ledger")) {
                    index.study().ledgers().stream()
                            .filter(each -> each.outcome().equals(id))
                            .findFirst()
                            .ifPresent(ledger -> tables.put(id, LedgerTable.of(index, outcome, ledger)));
                } else {
                    tables.put(id, SupportTable.of(index, outcome));
                }
            }
        }
        return tables;
    }

    /** Returns what a bundled template makes of a block; {@code format} is {@code html} or {@code md}. */
    String template(String kind, String format) {
        Map<String, Object> values = switch (kind) {
            case "joins" -> Map.of("joins", new JoinKeys(index.study().joins()).lists());
            case "findings" -> model.findings();
            case "checks" -> model.checks();
            case "methods" -> model.methods();
            case "statement" -> model.statement();
            case "provenance" -> model.provenance();
            default -> throw new IllegalArgumentException("no such block (" + kind + ")");
        };
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("format", format);
        return templates.expandBundled("blocks/" + kind + "." + format + ".ftl", all);
    }

    /** Returns how the numbers of a table were made, for its details. */
    Map<String, Object> making(String key) {
        List<Map<String, Object>> models = new ArrayList<>();
        OutcomeSpec outcome = index.outcome(key);
        if (outcome != null) {
            for (EstimatorSpec estimator : index.estimators(outcome)) {
                var estimation = index.estimation(outcome, estimator);
                var covariance = estimation.covariance();
                models.add(Map.of(
                        "label", index.label(estimator),
                        "ids", ids(estimation),
                        "factor", NumberText.fixed(covariance.factor(), 4),
                        "correction", covariance.smallSample(),
                        "clusters", NumberText.count(covariance.clusters()),
                        "observations",
                                NumberText.count(estimation.sample().rows().size()),
                        "parameters", NumberText.count(covariance.parameters())));
            }
        }
        int number = numbering.of(new Exhibit(Exhibit.Kind.TABLE, key));
        return Map.of("models", models, "path", "tables/" + Numbering.anchor(Exhibit.Kind.TABLE, number));
    }

    /** The ids of what an effects table and the text beside it show: averages, periods and fit. */
    private static List<String> ids(Estimation estimation) {
        return estimation.estimates().stream()
                .map(TermEstimate::term)
                .filter(term -> term instanceof Term.Att
                        || term instanceof Term.Pretrend
                        || term instanceof Term.Period
                        || term instanceof Term.Fit)
                .map(term -> estimation.outcome() + "." + estimation.estimator() + "." + term.text())
                .toList();
    }
}
