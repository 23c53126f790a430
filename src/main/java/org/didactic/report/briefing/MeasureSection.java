package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.estimate.Value;
import org.didactic.report.briefing.chart.TrendChart;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.site.ProgrammeWords;
import org.didactic.report.wording.site.SiteWords;
import org.didactic.result.ResultRow;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What a page says of one measure: chart, table, sentences, and what the study found for all. */
record MeasureSection(Shared shared, SiteBriefing site, SiteMeasure measure) {

    /** How many units of a twin a page names. */
    private static final int MOST_UNITS = 10;

    /** Returns the section; tables are written by {@code writer}. */
    Map<String, Object> model(TableWriter writer) {
        SiteWords words = new SiteWords(shared.context(), site);
        NumberIds ids = new NumberIds(site.unit());
        MeasureSpec spec = measure.measure();
        MeasureLines lines = new MeasureLines(shared.context(), time(), site.name(), site.start(), measure);
        String finding = words.title(measure);
        TrendChart chart = lines.chart(finding);
        String id = "measure-" + spec.id().value();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("label", spec.label());
        model.put("finding", finding);
        model.put("chart", chart.isEmpty() ? "" : Markup.of(chart.svg()));
        model.put("drawn", !chart.isEmpty());
        model.put("unit", lines.unitWords());
        model.put("median", lines.countryMedian());
        model.put("banded", measure.lower().values().stream().anyMatch(each -> each instanceof Value.Plain));
        model.put("others", shared.context().others());
        model.put("gaps", gaps());
        model.put("twin", twin(writer, id));
        model.put("table", writer.write(lines.table(), id + "-data"));
        model.put("lead", words.lead(measure));
        model.put("change", words.change(measure));
        model.put("own", words.own(measure));
        model.put("fit", words.fit(measure));
        model.put("said", String.join(" ", ids.said(measure)));
        model.put("trend_ids", ids.trend(spec));
        model.put("change_ids", ids.change(spec));
        model.put("estimated", String.join(" ", ids.estimated(measure)));
        model.put("own_ids", measure.own() instanceof OwnEstimate.Estimated ? ids.own(measure) : "");
        model.putAll(effect());
        return model;
    }

    /** The word for a time of the panel that the measure is in. */
    private Noun time() {
        String panel = measure.measure().panel().value();
        return shared.analysis().data().panels().stream()
                .filter(each -> each.id().value().equals(panel))
                .map(each -> Noun.ofTime(each.time().value()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the site's own line has a hole, for which the caption gives the reasons. */
    private boolean gaps() {
        return measure.site().values().stream().anyMatch(each -> each instanceof Value.NotIdentified);
    }

    /** What the study found for all sites, which is never said to be this one's. */
    private Map<String, Object> effect() {
        @Nullable OutcomeSpec outcome = outcome();
        @Nullable
        ResultRow row = outcome == null
                ? null
                : shared.index().find(outcome, shared.index().headline(outcome), "att");
        if (outcome == null || row == null || !shared.context().adoptersKnown()) {
            return Map.of("effect", "", "effect_id", "");
        }
        String said = new ProgrammeWords(shared.context()).effect(measure.measure(), row.value(), outcome.scale());
        return Map.of("effect", said, "effect_id", row.id());
    }

    private @Nullable OutcomeSpec outcome() {
        var named = measure.measure().outcome();
        OutcomeSpec outcome = named == null ? null : shared.index().outcome(named.value());
        return outcome == null || shared.index().estimators(outcome).isEmpty() ? null : outcome;
    }

    private Map<String, Object> twin(TableWriter writer, String id) {
        if (!(measure.own() instanceof OwnEstimate.Estimated own)) {
            return Map.of("made", false);
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("made", true);
        model.put("units", NumberText.count(own.twin().size()));
        model.put("one", own.twin().size() == 1);
        Integer start = site.start();
        model.put("until", start == null ? "" : until(start));
        model.put("weights", writer.write(weights(own), id + "-twin"));
        return model;
    }

    private String until(int start) {
        return measure.site().times().stream()
                .filter(each -> each < start)
                .reduce((first, second) -> second)
                .map(shared.context()::time)
                .orElse("");
    }

    private Table weights(OwnEstimate.Estimated own) {
        List<Row> rows = new ArrayList<>();
        own.twin().stream().limit(MOST_UNITS).forEach(each -> rows.add(row(each.name(), each.weight())));
        if (!own.timeWeights().isEmpty()) {
            rows.add(new Row(StudyIndex.capital(time().many()) + " before the start", false, true, List.of()));
            own.timeWeights().forEach(each -> rows.add(row(shared.context().time(each.time()), each.weight())));
        }
        return new Table(
                "",
                "What its twin is made of",
                "Share of each, in per cent"
                        + (own.compatibility() == Compatibility.SYNTHDID_0_0_9
                                ? ", where synthdid 0.0.9 stops seeking it"
                                : ""),
                List.of(),
                List.of(
                        new Column(StudyIndex.capital(shared.context().place().one()), true),
                        new Column("Share", false)),
                rows,
                List.of(),
                rest(own.twin().size() - MOST_UNITS),
                List.of());
    }

    private static List<String> rest(int units) {
        return units <= 0
                ? List.of()
                : List.of(
                        "And " + NumberText.count(units) + " more with smaller shares: briefings.csv lists them all.");
    }

    private static Row row(String name, double weight) {
        return new Row(name, false, List.of(Cell.of(NumberText.page(100 * weight, 1))));
    }
}
