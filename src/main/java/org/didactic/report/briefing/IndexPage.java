package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.report.briefing.chart.SmallTrend;
import org.didactic.report.wording.site.Card;
import org.didactic.report.wording.site.Chance;
import org.didactic.report.wording.site.GainWords;
import org.didactic.report.wording.site.SiteWords;
import org.didactic.text.CodePointOrder;

/** The list of all sites, by name: it says of each what its page says, and ranks none. */
record IndexPage(Shared shared) {

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>(shared.page());
        List<SiteBriefing> sites = new ArrayList<>(shared.briefings().sites());
        sites.sort(Comparator.comparing(
                        (SiteBriefing each) -> each.name().toLowerCase(Locale.ROOT), CodePointOrder.INSTANCE)
                .thenComparing(SiteBriefing::unit, CodePointOrder.INSTANCE));
        model.put(
                "measures",
                shared.spec().measures().stream().map(each -> each.label()).toList());
        model.put("sites", sites.stream().map(this::site).toList());
        model.put("started", sites.stream().anyMatch(each -> each.start() != null));
        model.put(
                "chance",
                Chance.among(estimates(), shared.analysis().inference().level()));
        GainWords words = new GainWords(shared.context(), GainWords.ALL_SITES);
        var valuation = shared.valuation();
        model.put(
                "worth",
                valuation == null
                        ? List.of()
                        : new WorthSection(words, valuation.programme(), NumberIds.ofProgramme())
                                .model(TableWriter.HTML));
        ProgrammeSection programme = ProgrammeSection.of(shared);
        model.put("cogs", programme == null ? List.of() : programme.model(true));
        return model;
    }

    /** How many estimates of single sites the pages have. */
    private int estimates() {
        return (int) shared.briefings().sites().stream()
                .flatMap(each -> each.measures().stream())
                .filter(each -> each.own() instanceof OwnEstimate.Estimated)
                .count();
    }

    private Map<String, Object> site(SiteBriefing site) {
        SiteWords words = new SiteWords(shared.context(), site);
        NumberIds ids = new NumberIds(site.unit());
        Integer start = site.start();
        List<Map<String, Object>> cells = new ArrayList<>();
        String refusal = refusal(site);
        for (SiteMeasure each : site.measures()) {
            Card card = words.card(each);
            cells.add(Map.of(
                    "label", each.measure().label(),
                    "big", card.big(),
                    "line", refusal.isEmpty() ? card.line() : "",
                    "id", ids.leading(each),
                    "trend", Markup.of(small(site, each, words.title(each)))));
        }
        return Map.of(
                "name",
                site.name(),
                "file",
                shared.names().of(site.unit()),
                "start",
                start == null ? "" : shared.context().time(start),
                "refusal",
                refusal,
                "cells",
                cells);
    }

    /** Returns why a site has no estimate where that is the same for all of several measures; else nothing. */
    private static String refusal(SiteBriefing site) {
        List<String> reasons = site.measures().stream()
                .map(each -> each.own() instanceof OwnEstimate.Refused refused ? refused.reason() : "")
                .distinct()
                .toList();
        return site.start() != null && site.measures().size() > 1 && reasons.size() == 1 ? reasons.get(0) : "";
    }

    private static String small(SiteBriefing site, SiteMeasure measure, String words) {
        ShownNumbers numbers = ShownNumbers.of(measure.measure(), List.of(measure.site()));
        Integer start = site.start();
        List<Integer> times = measure.site().times();
        int before = start == null ? times.size() : before(times, start);
        Integer mark = before == times.size() ? null : (Integer) before;
        return new SmallTrend(words, mark, numbers.line(measure.site()), numbers.line(measure.median())).svg();
    }

    private static int before(List<Integer> times, int start) {
        return (int) times.stream().filter(each -> each < start).count();
    }
}
