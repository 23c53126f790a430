package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.MarkersFigure;
import org.didactic.report.figure.MarkersFigure.Panel;
import org.didactic.report.wording.site.MarkerWords;
import org.didactic.report.wording.site.ProgrammeMarkers;
import org.didactic.report.wording.site.SiteContext;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;
import org.jspecify.annotations.Nullable;

/** The markers that data show, each beside the units outside the programme. */
public final class MarkersFigures {
    private MarkersFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        ImpactsSpec impacts = request.index().analysis().companions().impacts();
        return impacts == null
                ? null
                : of(request.idPrefix(), ProgrammeMarkers.of(request.index().study(), impacts), request.stored());
    }

    /**
     * Returns the figure, or null where no marker has a number.
     *
     * @param stored whether shares stay from 0 to 1 instead of per cent
     */
    public static @Nullable Figure of(String idPrefix, ProgrammeMarkers markers, boolean stored) {
        List<Panel> panels = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (MarkerTrend marker : markers.markers()) {
            Shown shown = marker.shown();
            if (shown != null && (hasNumber(shown.programme()) || hasNumber(shown.median()))) {
                MarkerWords words = markers.words(marker);
                said.add(words.text() + ".");
                panels.add(panel(markers.context(), shown, words.good(), stored));
            }
        }
        if (panels.isEmpty()) {
            return null;
        }
        return new MarkersFigure(
                new FigureText(
                        idPrefix,
                        markers.finding(),
                        String.join(" ", said),
                        markers.joiners()
                                ? "Line with discs: the mean of the programme's sites. Dashed: the median of the units outside"
                                        + " it; the band runs from their lower to their upper quartile. Sites start at"
                                        + " different times, so that early periods show most of them before their start."
                                        + " These are averages without a test, and no estimate of what the programme did."
                                : "Dashed: the median of " + markers.others()
                                        + "; the band runs from their lower to their upper quartile. Who joined is not"
                                        + " known here, so that no sites stand beside them."),
                markers.joiners(),
                markers.others(),
                panels);
    }

    private static boolean hasNumber(Trend trend) {
        return trend.values().stream().anyMatch(each -> each instanceof Value.Plain);
    }

    private static Panel panel(SiteContext context, Shown shown, Good good, boolean stored) {
        MeasureSpec measure = shown.measure();
        boolean share = measure.scale() == MeasureSpec.Scale.PROPORTION;
        double factor = share && !stored ? 100 : 1;
        String unit = share ? (stored ? "Share" : "Per cent") : measure.unit().isEmpty() ? "Value" : measure.unit();
        return new Panel(
                measure.label(),
                unit + ", " + MarkerWords.wanted(good),
                shown.median().times().stream().map(context::time).toList(),
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
