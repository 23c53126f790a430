package org.didactic.report.wording.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Value;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.OutcomeSpec;

/**
 * A row of the table of cases about the programme. Effects on a share are in points, those on a logarithm in per cent.
 */
record ProgrammeCase(Map<String, String> row) {

    String says() {
        SiteCase cells = new SiteCase(row);
        String scale = cells.cell("scale");
        MeasureSpec measure = SiteCase.measure(
                cells.cell("measure"), cells.cell("unit"), scale.equals("points"), MeasureSpec.Good.NEITHER);
        ProgrammeWords words = new ProgrammeWords(SiteCase.context(List.of(measure)));
        return words.effect(measure, effect(cells, scale), scale(scale));
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
}
