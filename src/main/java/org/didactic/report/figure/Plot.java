package org.didactic.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The data of one panel as an XChart chart that fills its frame exactly. Titles, legend and tick labels are left out of
 * the chart: XChart places them by text bounds rounded to whole pixels, and these differ between JDKs.
 */
final class Plot {

    private static final Color NOTHING = new Color(255, 255, 255, 0);

    private final PlotFrame frame;
    private final XYChart chart;
    private int seriesCount;

    Plot(PlotFrame frame) {
        this.frame = frame;
        chart = new XYChart(frame.width(), frame.height());
        XYStyler styler = chart.getStyler();
        styler.setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0);
        styler.setChartBackgroundColor(NOTHING).setPlotBackgroundColor(NOTHING).setPlotBorderVisible(false);
        styler.setPlotContentSize(1.0);
        styler.setPlotMargin(0)
                .setAxisTicksVisible(false)
                .setAxisTitlesVisible(false)
                .setPlotGridLinesVisible(false);
        styler.setXAxisTickLabelsFormattingFunction(value -> "").setYAxisTickLabelsFormattingFunction(value -> "");
        styler.setXAxisMin(0.0).setXAxisMax((double) frame.width());
        styler.setYAxisMin(frame.axis().low()).setYAxisMax(frame.axis().high());
        grid();
    }

    private void grid() {
        Segments lines = new Segments();
        for (double tick : frame.axis().ticks()) {
            lines.line(0, tick, frame.width(), tick);
        }
        lines(lines, Palette.GRID, Strokes.plain(1));
    }

    void lines(Segments segments, Color colour, BasicStroke stroke) {
        if (!segments.isEmpty()) {
            XYSeries series = add(segments.x(), segments.y(), XYSeriesRenderStyle.Line, SeriesMarkers.NONE);
            series.setLineColor(colour).setLineStyle(stroke);
        }
    }

    void rectangle(double left, double low, double right, double high, Color fill) {
        double[] x = {left, right, right, left};
        double[] y = {low, low, high, high};
        XYSeries series = add(x, y, XYSeriesRenderStyle.PolygonArea, SeriesMarkers.NONE);
        series.setLineStyle(SeriesLines.NONE);
        series.setFillColor(fill);
    }

    void points(List<double[]> points, Color colour, Marker marker) {
        if (!points.isEmpty()) {
            double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
            double[] y = points.stream().mapToDouble(point -> point[1]).toArray();
            XYSeries series = add(x, y, XYSeriesRenderStyle.Scatter, marker);
            series.setMarkerColor(colour).setLineStyle(SeriesLines.NONE);
        }
    }

    private XYSeries add(double[] x, double[] y, XYSeriesRenderStyle style, Marker marker) {
        XYSeries series = chart.addSeries(Integer.toString(seriesCount++), x, y);
        series.setXYSeriesRenderStyle(style).setMarker(marker);
        return series;
    }

    void paint(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        graphics.translate(frame.left(), frame.top());
        chart.paint(graphics, frame.width(), frame.height());
        graphics.dispose();
    }
}
