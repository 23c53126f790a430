package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Gain.Driver;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.GainFigure;
import org.didactic.report.figure.GainFigure.Bar;
import org.didactic.report.figure.GainFigure.Panel;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.ValuationWords;
import org.didactic.result.ValueFigures;
import org.didactic.spec.ValuationSpec.Kind;
import org.jspecify.annotations.Nullable;

/** What moves the totals of gains, for a programme or one of its sites. */
public final class GainFigures {
    private GainFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        Valuation valuation = request.index().study().companions().valuation();
        return valuation == null ? null : of(request.idPrefix(), valuation.programme());
    }

    /** Returns the figure of these gains, or null where none of them could be valued. */
    public static @Nullable Figure of(String idPrefix, List<Gain> gains) {
        List<Panel> panels = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Gain gain : gains) {
            Panel panel = panel(gain);
            if (panel != null) {
                panels.add(panel);
                findings.add(finding(gain));
                said.add(gain.item().label() + ": " + ValuationWords.total(gain) + " a year.");
            }
        }
        return panels.isEmpty()
                ? null
                : new GainFigure(
                        new FigureText(
                                idPrefix,
                                String.join("; ", findings),
                                String.join(" ", said),
                                "Dark: the total and its range, with its median as a gap. Light: what the total would be with one"
                                        + " input at the ends of its range and the other at its centre."),
                        panels);
    }

    private static String finding(Gain gain) {
        Driver first = gain.drivers().get(0);
        return gain.item().label() + ": " + ValuationWords.input(first.input()) + " moves the total most, from "
                + ValuationWords.amount(gain.item().kind(), first.low()) + " to "
                + ValuationWords.amount(gain.item().kind(), first.high()) + " a year";
    }

    private static @Nullable Panel panel(Gain gain) {
        ValueFigures total = ValueFigures.of(gain.total());
        Double centre = total.estimate();
        Double low = total.low();
        Double high = total.high();
        if (centre == null || low == null || high == null || gain.drivers().isEmpty()) {
            return null;
        }
        Kind kind = gain.item().kind();
        List<Bar> drivers = new ArrayList<>();
        for (Driver each : gain.drivers()) {
            drivers.add(
                    bar(kind, StudyIndex.capital(ValuationWords.input(each.input())), each.low(), centre, each.high()));
        }
        return new Panel(
                gain.item().label(),
                kind == Kind.TIME_RELEASED ? "hours a year" : "pounds a year",
                bar(kind, "Total", low, centre, high),
                drivers);
    }

    private static Bar bar(Kind kind, String name, double low, double centre, double high) {
        return new Bar(name, low, centre, high, ValuationWords.amount(kind, low), ValuationWords.amount(kind, high));
    }
}
