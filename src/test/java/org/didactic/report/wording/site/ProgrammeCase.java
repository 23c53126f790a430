package org.didactic.report.wording.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec;

/**
 * A row of the table of cases about the programme. Effects on a share are in points, those on a logarithm in per cent;
 * trends are levels apart by spaces, a cross for each that is not shown.
 */
record ProgrammeCase(Map<String, String> row) {

    String says() {
        SiteCase cells = new SiteCase(row);
        String scale = cells.cell("scale");
        MeasureSpec measure = SiteCase.measure(
                cells.cell("measure"), cells.cell("unit"), scale.equals("points"), MeasureSpec.Good.NEITHER);
        ProgrammeWords words = new ProgrammeWords(SiteCase.context(List.of(measure)));
        return cells.cell("sentence").equals("marker")
                ? words.marker(marker(cells, measure))
                : words.effect(measure, effect(cells, scale), scale(scale));
    }

    private static OutcomeSpec.Scale scale(String word) {
        return switch (word) {
            case "points" -> OutcomeSpec.Scale.PROPORTION;
            case "per cent" -> OutcomeSpec.Scale.LOG;
            default -> OutcomeSpec.Scale.PLAIN;
        };
    }

    private static Value effect(SiteCase cells, String scale) {
        String effect = cells.cell("effect");
        if (!effect.matches("-?[0-9.]+")) {
            return new Value.NotIdentified(effect);
        }
        double[] numbers = Arrays.stream(new String[] {"effect", "low", "high"})
                .mapToDouble(each -> Double.parseDouble(cells.cell(each)))
                .map(each -> scale.equals("points")
                        ? each / 100
                        : scale.equals("per cent") ? StrictMath.log1p(each / 100) : each)
                .toArray();
        return new Value.Estimated(numbers[0], 1, null, 1, 0.5, numbers[1], numbers[2]);
    }

    private static MarkerTrend marker(SiteCase cells, MeasureSpec measure) {
        ImpactsSpec.Marker marker = new ImpactsSpec.Marker(
                SiteCase.at("marker"),
                measure.label(),
                "",
                MeasureSpec.Good.valueOf(cells.cell("good").toUpperCase(Locale.ROOT)),
                SiteCase.at("cog"),
                ImpactsSpec.Step.OUTCOMES,
                null);
        if (cells.cell("sites").isEmpty()) {
            return new MarkerTrend(marker, null);
        }
        boolean share = measure.scale() == MeasureSpec.Scale.PROPORTION;
        Trend middle = trend(cells.cell("country"), share);
        return new MarkerTrend(
                marker, new MarkerTrend.Shown(measure, trend(cells.cell("sites"), share), middle, middle, middle));
    }

    private static Trend trend(String levels, boolean share) {
        String[] each = levels.split(" ");
        return new Trend(
                IntStream.range(0, each.length).mapToObj(i -> 2016 + i).toList(),
                Arrays.stream(each).map(level -> value(level, share)).toList());
    }

    private static Value value(String level, boolean share) {
        return level.equals("x")
                ? new Value.NotIdentified("fewer than 3 sites")
                : new Value.Plain(Double.parseDouble(level) / (share ? 100 : 1));
    }
}
