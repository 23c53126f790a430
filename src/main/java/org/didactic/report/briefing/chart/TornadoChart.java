package org.didactic.report.briefing.chart;

import java.util.List;
import org.didactic.report.figure.FigureFont;
import org.didactic.report.figure.TextFit;
import org.didactic.report.figure.ValueAxis;

/**
 * What a total would be at the ends of each of its inputs, the one that moves it most above.
 *
 * @param words read out in place of the picture
 * @param unit of the total
 * @param centre the total with all inputs at their centre
 */
public record TornadoChart(String words, String unit, double centre, List<Bar> bars) {
    private static final String SOFT = "fill=\"#55616d\"";
    private static final double ROW = 34;

    /** One input with the total at its two ends. */
    public record Bar(String name, double low, double high) {}

    /** Returns the picture in both sizes. */
    public String svg() {
        return drawn("wide", 780, 220, 14) + drawn("narrow", 360, 112, 12);
    }

    private String drawn(String name, double width, double left, double text) {
        double least = Math.min(centre, 0);
        double most = Math.max(centre, 0);
        for (Bar bar : bars) {
            least = Math.min(least, Math.min(bar.low(), bar.high()));
            most = Math.max(most, Math.max(bar.low(), bar.high()));
        }
        ValueAxis axis = ValueAxis.covering(least, most, name.equals("wide") ? 6 : 3, false);
        double bottom = 10 + ROW * bars.size();
        Svg svg = new Svg(name, width, bottom + text * 2.8, words);
        double scale = (width - left - 30) / (axis.high() - axis.low());
        for (int i = 0; i < axis.ticks().size(); i++) {
            double x = left + (axis.ticks().get(i) - axis.low()) * scale;
            svg.line(x, 4, x, bottom, "stroke=\"#e3e7eb\"");
            svg.text(x, bottom + text * 1.1, text, "middle", SOFT, axis.labels().get(i));
        }
        TextFit fit = new TextFit(FigureFont.REGULAR, left - 10);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = 8 + ROW * (i + 0.5);
            double from = left + (Math.min(bar.low(), bar.high()) - axis.low()) * scale;
            double to = left + (Math.max(bar.low(), bar.high()) - axis.low()) * scale;
            svg.rectangle(from, middle - 8, Math.max(1, to - from), 16, "fill=\"#5d8cb0\"");
            List<String> lines = fit.lines(bar.name(), text, 2);
            for (int k = 0; k < lines.size(); k++) {
                double baseline = middle + text * 0.35 + (k - (lines.size() - 1) / 2.0) * text * 1.15;
                svg.text(left - 8, baseline, text, "end", "fill=\"#1d2733\"", lines.get(k));
            }
        }
        double x = left + (centre - axis.low()) * scale;
        svg.line(x, 4, x, bottom, "stroke=\"#1d2733\" stroke-width=\"1.5\"");
        svg.text((left + width - 30) / 2, bottom + text * 2.4, text, "middle", SOFT, unit);
        return svg.end();
    }
}
