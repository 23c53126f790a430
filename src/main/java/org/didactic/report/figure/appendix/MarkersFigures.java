package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.MarkersFigure;
import org.didactic.report.figure.MarkersFigure.Panel;
import org.didactic.report.table.ImpactsTable;
import org.didactic.report.wording.MarkerWords;
import org.didactic.report.wording.MarkerWords.Move;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;
import org.jspecify.annotations.Nullable;

/** The markers that data show, each beside the units outside the programme. */
public final class MarkersFigures {
    private MarkersFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        SiteBriefings briefings = request.index().study().companions().briefings();
        BriefingsSpec pages = request.index().analysis().companions().briefings();
        return briefings == null || pages == null
                ? null
                : of(request.idPrefix(), briefings.markers(), pages.years(), request.stored());
    }

    /**
     * Returns the figure, or null where no marker has a number.
     *
     * @param stored whether shares stay from 0 to 1 instead of per cent
     */
    public static @Nullable Figure of(String idPrefix, List<MarkerTrend> markers, Years years, boolean stored) {
        List<Panel> panels = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int compared = 0;
        int further = 0;
        for (MarkerTrend marker : markers) {
            Shown shown = marker.shown();
            if (shown != null && hasNumber(shown)) {
                MarkerWords words = MarkerWords.of(marker.marker(), shown, years);
                compared += words.move() == Move.UNKNOWN ? 0 : 1;
                further += words.move() == Move.BETTER ? 1 : 0;
                said.add(words.text() + ".");
                panels.add(panel(shown, words.good(), years, stored));
            }
        }
        if (panels.isEmpty()) {
            return null;
        }
        return new MarkersFigure(
                new FigureText(
                        idPrefix,
                        ImpactsTable.finding(compared, further, panels.size(), markers.size()),
                        String.join(" ", said),
                        "Line with discs: the mean of the programme's sites. Dashed: the median of the units outside it; the"
                                + " band runs from their lower to their upper quartile. Sites start at different times, so"
                                + " that early periods show most of them before their start."),
                panels);
    }

    private static boolean hasNumber(Shown shown) {
        return Stream.of(shown.programme(), shown.median())
                .flatMap(trend -> trend.values().stream())
                .anyMatch(each -> each instanceof Value.Plain);
    }

    private static Panel panel(Shown shown, Good good, Years years, boolean stored) {
        MeasureSpec measure = shown.measure();
        boolean share = measure.scale() == MeasureSpec.Scale.PROPORTION;
        double factor = share && !stored ? 100 : 1;
        String unit = share ? "Per cent" : measure.unit().isEmpty() ? "Value" : measure.unit();
        return new Panel(
                measure.label(),
                unit + ", " + MarkerWords.wanted(good),
                shown.programme().times().stream().map(years::text).toList(),
                numbers(shown.programme(), factor),
                numbers(shown.median(), factor),
                numbers(shown.lower(), factor),
                numbers(shown.upper(), factor));
    }

    private static List<@Nullable Double> numbers(Trend trend, double factor) {
        List<@Nullable Double> numbers = new ArrayList<>();
        trend.values().forEach(each -> numbers.add(each instanceof Value.Plain plain ? factor * plain.value() : null));
        return numbers;
    }
}
