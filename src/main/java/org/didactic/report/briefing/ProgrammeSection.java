package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.report.briefing.chart.Look;
import org.didactic.report.briefing.chart.TrendChart;
import org.didactic.report.briefing.chart.TrendLine;
import org.didactic.report.wording.site.MarkerWords;
import org.didactic.spec.ImpactsSpec;
import org.jspecify.annotations.Nullable;

/** How the programme should work: its parts, and the markers that would show it. */
record ProgrammeSection(Shared shared, ImpactsSpec impacts) {

    /** Returns the section, null where the analysis declares no impacts. */
    static @Nullable ProgrammeSection of(Shared shared) {
        ImpactsSpec impacts = shared.analysis().companions().impacts();
        return impacts == null ? null : new ProgrammeSection(shared, impacts);
    }

    /** Returns the parts of the programme, each with its markers; {@code charts} says whether these are drawn. */
    List<Map<String, Object>> model(boolean charts) {
        List<Map<String, Object>> cogs = new ArrayList<>();
        for (ImpactsSpec.Cog cog : impacts.cogs()) {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("id", "cog-" + cog.id().value());
            model.put("label", cog.label());
            model.put("inputs", String.join("; ", cog.inputs()));
            model.put("outputs", String.join("; ", cog.outputs()));
            model.put("outcomes", String.join("; ", cog.outcomes()));
            model.put("impact", String.join("; ", cog.impact()));
            model.put(
                    "markers",
                    shared.briefings().markers().stream()
                            .filter(each ->
                                    each.marker().cog().value().equals(cog.id().value()))
                            .map(each -> marker(each, charts))
                            .toList());
            cogs.add(model);
        }
        return cogs;
    }

    private Map<String, Object> marker(MarkerTrend trend, boolean charts) {
        Map<String, Object> model = new LinkedHashMap<>();
        String said = new MarkerWords(shared.context(), trend).sentence();
        model.put("label", trend.marker().label());
        model.put("source", trend.marker().source());
        model.put("said", said);
        model.put("shown", trend.shown() != null);
        model.put("id", trend.marker().id().value());
        MarkerTrend.Shown shown = charts ? trend.shown() : null;
        model.put("chart", shown == null ? "" : Markup.of(chart(shown, said).svg()));
        return model;
    }

    private TrendChart chart(MarkerTrend.Shown shown, String said) {
        ShownNumbers numbers = ShownNumbers.of(
                shown.measure(), List.of(shown.programme(), shown.median(), shown.lower(), shown.upper()));
        String median = shared.context().country().isEmpty()
                ? "all others, median"
                : shared.context().country() + ", median";
        return new TrendChart(
                said,
                shown.median().times().stream().map(shared.context()::time).toList(),
                numbers.share() ? "per cent" : shown.measure().unit(),
                null,
                "",
                numbers.line(shown.lower()),
                numbers.line(shown.upper()),
                List.of(
                        new TrendLine(median, Look.COUNTRY, numbers.line(shown.median())),
                        new TrendLine("the programme\u2019s sites", Look.SITE, numbers.line(shown.programme()))));
    }
}
