package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.GainSpan;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.ValuationWords;
import org.didactic.result.ValueFigures;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Kind;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What the effects may be worth, a row a gain below its kind; kinds are never added to each other. */
public final class ValuationTable {
    private ValuationTable() {}

    /** Returns the table of all sites together, without a label. */
    static Table of(StudyIndex index) {
        Valuation valuation = Objects.requireNonNull(index.study().companions().valuation());
        return of(
                valuation.programme(),
                index.analysis().companions(),
                NumberText.percent(index.analysis().inference().level()) + "\u00a0%");
    }

    /**
     * Returns the table of these gains, without a label.
     *
     * @param level of the ranges, as printed
     */
    public static Table of(List<Gain> gains, CompanionSpec companions, String level) {
        List<Row> body = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Gain> some =
                    gains.stream().filter(each -> each.item().kind() == kind).toList();
            if (!some.isEmpty()) {
                body.add(Row.opening(StudyIndex.capital(ValuationWords.kind(kind)), List.of()));
                some.forEach(each -> body.add(row(each, companions)));
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add(
                "Each row is effect × volume × what one is worth, a year: the median of random draws and the range of the"
                        + " middle " + level
                        + " of them. A gain is above zero, a loss below. Time and money are kept apart, and so"
                        + " are money not spent and money saved; none is added to another. A gain counts only beside outcomes that"
                        + " were not shown to get worse.");
        gains.forEach(each -> notes.add(each.item().label() + ": " + each(each) + "."
                + (each.hidden() == 0
                        ? ""
                        : " Left out, because their numbers are hidden: " + NumberText.count(each.hidden())
                                + (each.hidden() == 1 ? " unit." : " units."))));
        return new Table(
                "",
                finding(gains),
                "A year",
                List.of(),
                List.of(
                        Column.text("Gain"),
                        Column.text("Effect used"),
                        Column.number("Volume"),
                        Column.text("Cases"),
                        Column.text("Total"),
                        Column.text("Does it count?")),
                body,
                List.of(),
                notes,
                data(gains, companions));
    }

    /** What the gains come to, in a sentence without its full stop. */
    private static String finding(List<Gain> gains) {
        List<String> parts = new ArrayList<>();
        for (Gain each : gains) {
            GainSpan span = GainSpan.of(each.total());
            if (span != null) {
                parts.add(each.item().label() + ": "
                        + (span.isAcross() ? "we cannot tell, " : "")
                        + ValuationWords.total(each)
                        + " a year"
                        + (span.isGain() && !each.standing().counts() ? ", which does not count" : ""));
            }
        }
        return parts.isEmpty() ? "Nothing could be valued" : String.join("; ", parts);
    }

    private static Row row(Gain gain, CompanionSpec companions) {
        String cases = ValuationWords.cases(gain);
        Double volume = ValueFigures.of(gain.volume()).estimate();
        String why = gain.total().reason();
        return new Row(
                gain.item().label(),
                false,
                List.of(
                        Cell.of(gain.effectId()),
                        volume == null ? Cell.none(gain.volume().reason()) : Cell.of(NumberText.whole(volume)),
                        cases.isEmpty() ? Cell.none(why) : Cell.of(cases),
                        Cell.of(ValuationWords.total(gain)),
                        Cell.of(ValuationWords.standing(gain, companions))));
    }

    private static String each(Gain gain) {
        Each each = gain.item().each();
        String of = each.of();
        String range = each.low() == each.high()
                ? NumberText.brief(each.low())
                : NumberText.brief(each.low()) + " to " + NumberText.brief(each.high());
        Double central = each.central();
        return range + " " + of + " each"
                + (central == null
                        ? each.low() == each.high() ? "" : ", every value as likely"
                        : ", most likely " + NumberText.brief(central))
                + (each.priceYear() == null ? "" : ", prices of " + each.priceYear())
                + " (" + each.source() + ")";
    }

    private static List<List<String>> data(List<Gain> gains, CompanionSpec companions) {
        List<List<String>> data = new ArrayList<>();
        data.add(List.of(
                "item",
                "kind",
                "effect",
                "volume",
                "cases",
                "cases_low",
                "cases_high",
                "total",
                "total_low",
                "total_high",
                "unit",
                "standing"));
        for (Gain each : gains) {
            ValueFigures cases = ValueFigures.of(each.cases());
            ValueFigures total = ValueFigures.of(each.total());
            data.add(List.of(
                    each.item().id().value(),
                    ValuationWords.kind(each.item().kind()),
                    each.effectId(),
                    full(ValueFigures.of(each.volume()).estimate()),
                    full(cases.estimate()),
                    full(cases.low()),
                    full(cases.high()),
                    full(total.estimate()),
                    full(total.low()),
                    full(total.high()),
                    each.item().each().of(),
                    ValuationWords.standing(each, companions)));
        }
        return data;
    }

    private static String full(@Nullable Double number) {
        return number == null ? "" : NumberText.full(number);
    }
}
