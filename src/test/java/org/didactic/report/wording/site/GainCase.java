package org.didactic.report.wording.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.estimate.Value;
import org.didactic.report.wording.GainSpan;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec;

/** A row of the table of cases about what an effect may be worth; ranges are two numbers apart by a space. */
record GainCase(Map<String, String> row) {

    String says() {
        SiteCase cells = new SiteCase(row);
        List<MeasureSpec> measures = List.of(
                SiteCase.measure("Quality of life", "", false, MeasureSpec.Good.UP),
                SiteCase.measure("Choice and control", "", false, MeasureSpec.Good.UP));
        GainWords words = new GainWords(
                SiteCase.context(measures), cells.cell("where").isEmpty() ? GainWords.HERE : GainWords.ALL_SITES);
        Gain gain = gain(cells);
        return cells.cell("sentence").equals("card") ? SiteCase.shown(words.card(gain)) : words.text(gain);
    }

    static Gain gain(SiteCase cells) {
        double[] each = numbers(cells.cell("each"));
        ValuationSpec.Kind kind = ValuationSpec.Kind.valueOf(
                cells.cell("kind").toUpperCase(Locale.ROOT).replace(' ', '_'));
        boolean time = kind == ValuationSpec.Kind.TIME_RELEASED;
        ValuationSpec.Item item = new ValuationSpec.Item(
                SiteCase.at("item"),
                cells.cell("label"),
                kind,
                SiteCase.at("funded.sun_abraham.att"),
                SiteCase.at("funded"),
                SiteCase.at("requests"),
                new ValuationSpec.Each(
                        each[0], each[each.length - 1], null, time ? "hours" : "pounds", "NDTi", time ? null : 2023),
                Arrays.stream(cells.cell("beside").split(",")).map(SiteCase::at).toList());
        String reason = cells.cell("not counted");
        Gain.Standing standing = reason.isEmpty()
                ? new Gain.Standing(true, null, "")
                : new Gain.Standing(false, item.beside().get(0).value(), reason);
        Value total = range(cells.cell("total"));
        Value cases = range(cells.cell("cases"));
        GainSpan span = GainSpan.of(cases);
        Value effect = span == null ? cases : new Value.Plain(span.isGain() ? -0.05 : 0.05);
        String effectId = cells.cell("effect").isEmpty()
                ? "funded.sdid@E1.att"
                : item.effect().value();
        return new Gain(item, effectId, effect, new Value.Plain(1), cases, total, List.of(), standing, 0);
    }

    private static Value range(String cell) {
        if (!cell.matches("[-0-9. ]+")) {
            return new Value.NotIdentified(cell);
        }
        double[] ends = numbers(cell);
        return new Value.Resampled((ends[0] + ends[1]) / 2, null, null, null, ends[0], ends[1]);
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
