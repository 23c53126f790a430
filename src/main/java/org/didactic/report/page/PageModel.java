package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.diagnose.Finding;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.estimate.Value.Estimated;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.Target.Exhibit;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.Verdict;
import org.didactic.result.ResultRow;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.ReportSpec.Format;
import org.didactic.text.NumberText;
import org.didactic.text.ProgramVersion;
import org.jspecify.annotations.Nullable;

/** What the bundled templates may say about a study: plain texts and truth values, nothing to compute with. */
final class PageModel {
    private final StudyIndex index;
    private final Numbering numbering;

    PageModel(StudyIndex index, Numbering numbering) {
        this.index = index;
        this.numbering = numbering;
    }

    /** Returns the key findings, a line per outcome. */
    Map<String, Object> findings() {
        Set<String> headlines = new LinkedHashSet<>();
        List<Map<String, String>> lines = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            EstimatorSpec headline = index.headline(outcome);
            headlines.add(index.label(headline));
            ResultRow row = index.find(outcome, headline, "att");
            Verdict verdict = row == null
                    ? new Verdict(Verdict.Direction.NOT_ESTIMATED, "Not estimated", "no average effect")
                    : Verdict.of(row.value(), outcome.scale());
            int table =
                    numbering.of(new Exhibit(Exhibit.Kind.TABLE, outcome.id().value()));
            Map<String, String> line = new LinkedHashMap<>();
            line.put("label", outcome.label());
            line.put("lead", verdict.lead());
            line.put(
                    "separator",
                    verdict.direction() == Verdict.Direction.CANNOT_TELL
                                    || verdict.direction() == Verdict.Direction.NOT_ESTIMATED
                            ? ": "
                            : " ");
            line.put("rest", verdict.rest());
            line.put("id", row == null ? "" : row.id());
            line.put("href", table == 0 ? "" : "#" + Numbering.anchor(Exhibit.Kind.TABLE, table));
            line.put("spark", spark(outcome, row, verdict));
            lines.add(line);
        }
        String treatment = index.analysis().treatment().name();
        return Map.of(
                "statement",
                index.study().adoptersKnown()
                        ? ""
                        : index.study().findings().stream().map(Finding::what).collect(Collectors.joining(" ")),
                "lines",
                lines,
                "caption",
                "Average effect" + (treatment.isEmpty() ? "" : " of " + treatment) + " after the start, "
                        + String.join(", ", headlines) + ", with "
                        + index.levels(index.outcomes().stream()
                                .map(index::headline)
                                .distinct()
                                .toList())
                        + " interval.");
    }

    private String spark(OutcomeSpec outcome, @Nullable ResultRow row, Verdict verdict) {
        if (row == null || !(row.value() instanceof Estimated effect)) {
            return "";
        }
        List<Estimated> shown = outcome.scale() == Scale.PLAIN ? List.of(effect) : sameScale(outcome.scale());
        return Sparkline.over(shown).svg(effect, verdict.lead() + " " + verdict.rest());
    }

    /** The headline effects that may be compared by eye: those on one scale. */
    private List<Estimated> sameScale(Scale scale) {
        List<Estimated> effects = new ArrayList<>();
        for (OutcomeSpec each : index.outcomes()) {
            ResultRow row = index.find(each, index.headline(each), "att");
            if (each.scale() == scale && row != null && row.value() instanceof Estimated effect) {
                effects.add(effect);
            }
        }
        return effects;
    }

    /** Returns what the design checks found. */
    Map<String, Object> checks() {
        List<Map<String, String>> found =
                index.study().findings().stream().map(PageModel::finding).toList();
        return Map.of("found", found);
    }

    private static Map<String, String> finding(Finding finding) {
        boolean accepted = !finding.accepted().isEmpty();
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "kind",
                accepted ? "accepted" : severity,
                "tag",
                accepted ? "Accepted" : StudyIndex.capital(severity),
                "id",
                finding.id(),
                "where",
                finding.where(),
                "what",
                finding.what(),
                "remark",
                accepted ? "Accepted: " + sentence(finding.accepted()) : finding.remedy());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** Returns the choices that the methods section explains. */
    Map<String, Object> methods() {
        return new MethodsModel(index).values();
    }

    /** Returns where the data come from. */
    Map<String, Object> statement() {
        List<Map<String, String>> sources = index.analysis().data().sources().stream()
                .map(each -> Map.of(
                        "id", each.id().value(),
                        "file", each.file().value(),
                        "origin", each.origin().isEmpty() ? "not stated" : each.origin(),
                        "licence", each.licence().isEmpty() ? "not stated" : each.licence(),
                        "access",
                                each.travels()
                                        ? "travels with the analysis folder"
                                        : "has to be obtained from its origin"))
                .toList();
        InputModel inputs = new InputModel(index.study().inputs());
        return Map.of(
                "sources",
                sources,
                "merges",
                inputs.merges(),
                "remarks",
                inputs.remarks(),
                "pages",
                pages(),
                "synthetic",
                index.analysis().status() == Analysis.Status.SYNTHETIC);
    }

    /** Returns what there is to say of the data on the pages of sites. */
    private List<String> pages() {
        SiteBriefings briefings = index.study().companions().briefings();
        if (briefings == null) {
            return List.of();
        }
        List<String> said = new ArrayList<>(briefings.remarks());
        if (briefings.hideCounts()) {
            said.add(
                    "Small counts are hidden on the pages of sites and in briefings.csv, not in the other files of this"
                            + " report: where they matter, publish the folder briefings and briefings.csv alone.");
        }
        return said;
    }

    /** Returns how the report was made. */
    Map<String, Object> provenance() {
        boolean page = index.analysis().report().formats().contains(Format.HTML);
        return Map.of(
                "program", "Didactic " + ProgramVersion.text(),
                "file", String.valueOf(index.analysis().file().getFileName()),
                "study", index.analysis().study().value(),
                "numbers", NumberText.count(index.study().results().rows().size()),
                "briefings", page && index.study().companions().briefings() != null);
    }

    /** Returns the head of the page. */
    Map<String, Object> head() {
        Analysis analysis = index.analysis();
        Map<String, Object> model = new LinkedHashMap<>(provenance());
        model.put("title", analysis.title());
        model.put(
                "authors",
                analysis.authors().stream()
                        .map(each ->
                                each.affiliation().isEmpty() ? each.name() : each.name() + ", " + each.affiliation())
                        .collect(Collectors.joining("; ")));
        model.put("scope", scope());
        model.put("status", analysis.status().name().toLowerCase(Locale.ROOT));
        return model;
    }

    /** The units and periods of the first outcome's panel. */
    private String scope() {
        OutcomeSpec first = index.outcomes().get(0);
        var panel = index.panel(first);
        int units = panel.units().size();
        return index.unit(first).count(units, NumberText.count(units)) + ", " + panel.firstTime() + " to "
                + panel.lastTime();
    }
}
