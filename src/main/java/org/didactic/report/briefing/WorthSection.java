package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.report.briefing.chart.TornadoChart;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.ValuationWords;
import org.didactic.report.wording.site.GainWords;
import org.didactic.result.ValueFigures;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Kind;
import org.jspecify.annotations.Nullable;

/** What the effects may be worth, kinds apart. */
record WorthSection(GainWords words, List<Gain> gains, NumberIds ids) {

    /** Returns the kinds that have a gain, each with its items. */
    List<Map<String, Object>> model(TableWriter writer) {
        Map<Kind, List<Map<String, Object>>> kinds = new EnumMap<>(Kind.class);
        for (Gain gain : gains) {
            kinds.computeIfAbsent(gain.item().kind(), each -> new ArrayList<>()).add(item(gain, writer));
        }
        List<Map<String, Object>> model = new ArrayList<>();
        kinds.forEach((kind, items) ->
                model.add(Map.of("kind", StudyIndex.capital(ValuationWords.kind(kind)), "items", items)));
        return model;
    }

    private Map<String, Object> item(Gain gain, TableWriter writer) {
        Each each = gain.item().each();
        String id = "worth-" + gain.item().id().value();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("label", StudyIndex.capital(gain.item().label()));
        model.put("text", words.text(gain));
        model.put("total_id", ids.gain(gain.item().id().value()));
        model.put("effect_id", gain.effectId());
        model.put("source", each.source());
        model.put("of", each.of());
        Integer year = each.priceYear();
        model.put("prices", year == null ? "" : Integer.toString(year));
        TornadoChart chart = chart(gain);
        model.put("drawn", chart != null);
        model.put("chart", chart == null ? "" : Markup.of(chart.svg()));
        model.put("table", chart == null ? "" : writer.write(table(gain), id + "-data"));
        return model;
    }

    private @Nullable TornadoChart chart(Gain gain) {
        Double centre = ValueFigures.of(gain.total()).estimate();
        if (centre == null || gain.drivers().isEmpty()) {
            return null;
        }
        return new TornadoChart(
                "What moves the range most: "
                        + ValuationWords.input(gain.drivers().get(0).input()),
                gain.item().each().of() + " a year",
                centre,
                gain.drivers().stream()
                        .map(each -> new TornadoChart.Bar(ValuationWords.input(each.input()), each.low(), each.high()))
                        .toList());
    }

    private static Table table(Gain gain) {
        List<Row> rows = gain.drivers().stream()
                .map(each -> new Row(
                        StudyIndex.capital(ValuationWords.input(each.input())),
                        false,
                        List.of(
                                Cell.of(ValuationWords.amount(gain.item().kind(), each.low())),
                                Cell.of(ValuationWords.amount(gain.item().kind(), each.high())))))
                .toList();
        return new Table(
                "",
                StudyIndex.capital(gain.item().label()) + ": what moves the range",
                StudyIndex.capital(gain.item().each().of())
                        + " a year, one input at its two ends, the others at their centre",
                List.of(),
                List.of(new Column("Input", true), new Column("Low end", false), new Column("High end", false)),
                rows,
                List.of(),
                List.of(),
                List.of());
    }
}
