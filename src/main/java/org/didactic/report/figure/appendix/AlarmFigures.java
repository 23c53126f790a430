package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.report.figure.AlarmFigure;
import org.didactic.report.figure.AlarmFigure.Dot;
import org.didactic.report.figure.AlarmFigure.Panel;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.wording.FalseAlarm;
import org.didactic.report.wording.FalseAlarmWords;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** How often adopters drawn at random seem to have an effect, an outcome a panel. */
final class AlarmFigures {
    private AlarmFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        FalseAlarmWords words = FalseAlarmWords.of(index);
        double factor = request.stored() ? 1 : 100;
        List<Panel> panels = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            List<Dot> dots = new ArrayList<>();
            List<String> estimators = new ArrayList<>();
            for (EstimatorSpec estimator : index.estimators(outcome)) {
                for (FalseAlarm each : words.alarms()) {
                    if (each.outcome().equals(outcome) && each.estimator().equals(estimator)) {
                        String name = index.label(estimator);
                        if (!estimators.contains(name)) {
                            estimators.add(name);
                        }
                        dots.add(new Dot(
                                each.id(),
                                name,
                                each.reference().word(),
                                FalseAlarm.references(index).indexOf(each.reference()),
                                factor * each.share(),
                                factor * each.low(),
                                factor * each.high()));
                    }
                }
            }
            if (!dots.isEmpty()) {
                panels.add(new Panel(outcome.label(), estimators, dots));
            }
        }
        if (panels.isEmpty()) {
            return null;
        }
        List<String> references = FalseAlarm.references(index).stream()
                .map(FalseAlarmWords::heading)
                .toList();
        String described = panels.stream().map(AlarmFigures::described).collect(Collectors.joining(" "));
        return new AlarmFigure(
                new FigureText(request.idPrefix(), words.finding(), described, words.note()),
                references,
                factor * words.nominal() / 100,
                panels);
    }

    private static String described(Panel panel) {
        return panel.title() + ", false alarms in 100 draws: "
                + panel.dots().stream()
                        .map(each -> each.estimator() + ", " + each.covariance() + ": " + number(each.share()) + " ("
                                + number(each.low()) + " to " + number(each.high()) + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String number(double drawn) {
        return NumberText.fixed(drawn, 1);
    }
}
