package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.site.Card;
import org.didactic.report.wording.site.GainWords;
import org.didactic.report.wording.site.SiteWords;
import org.didactic.text.NumberText;

/** All that the page of one site says, for either format. */
record SitePage(Shared shared, SiteBriefing site) {

    Map<String, Object> model(TableWriter writer) {
        SiteWords words = new SiteWords(shared.context(), site);
        GainWords gains = new GainWords(shared.context(), GainWords.HERE);
        NumberIds ids = new NumberIds(site.unit());
        Map<String, Object> model = new LinkedHashMap<>(shared.page());
        Integer start = site.start();
        model.put("name", site.name());
        model.put("unit", site.unit());
        model.put(
                "title",
                start == null
                        ? site.name()
                        : site.name() + " since " + shared.context().time(start));
        model.put("self", shared.names().of(site.unit()));
        model.put("lede", words.lede());
        model.put("caution", words.caution());
        model.put("cards", cards(words, gains, ids));
        model.put(
                "measures",
                site.measures().stream()
                        .map(each -> new MeasureSection(shared, site, each).model(writer))
                        .toList());
        model.put("worth", new WorthSection(gains, shared.gains(site.unit()), ids).model(writer));
        ProgrammeSection programme = ProgrammeSection.of(shared);
        model.put("cogs", programme == null ? List.of() : programme.model(false));
        model.put("evidence", new EvidenceSection(shared.evidence()).model());
        model.put("neighbours", site.neighbours().isEmpty() ? "" : words.neighbours());
        model.put("near", site.neighbours().isEmpty() ? "" : writer.write(neighbours(), "near"));
        model.put("distances", site.neighbours().stream().anyMatch(each -> each.distance() != null));
        return model;
    }

    private List<Map<String, Object>> cards(SiteWords words, GainWords gains, NumberIds ids) {
        List<Map<String, Object>> cards = new ArrayList<>();
        site.measures().forEach(each -> cards.add(card(words.card(each), ids.leading(each))));
        shared.gains(site.unit())
                .forEach(each -> cards.add(
                        card(gains.card(each), ids.gain(each.item().id().value()))));
        return cards;
    }

    private static Map<String, Object> card(Card card, String id) {
        return Map.of(
                "head", card.head(),
                "big", card.big(),
                "line", card.line(),
                "tone", card.tone().name().toLowerCase(Locale.ROOT),
                "id", id);
    }

    private Table neighbours() {
        boolean distances = site.neighbours().stream().anyMatch(each -> each.distance() != null);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(StudyIndex.capital(shared.context().place().one()), true));
        columns.add(distances ? new Column("Distance", false) : new Column("Code", true));
        List<Row> rows = site.neighbours().stream()
                .map(each -> {
                    Double distance = each.distance();
                    String cell = distances && distance != null ? NumberText.page(distance, 2) : each.unit();
                    return new Row(each.name(), false, List.of(Cell.of(cell)));
                })
                .toList();
        return new Table(
                "",
                distances ? "Neighbours, the nearest first" : "Neighbours, in the order of their codes",
                distances
                        ? "Distance in standard deviations, " + shared.context().baseline()
                        : "From the list of the analysis",
                List.of(),
                columns,
                rows,
                List.of(),
                List.of(),
                List.of());
    }
}
