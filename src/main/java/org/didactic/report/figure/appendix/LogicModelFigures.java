package org.didactic.report.figure.appendix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.LogicModelFigure;
import org.didactic.report.figure.LogicModelFigure.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.ImpactsSpec.Cog;
import org.didactic.spec.ImpactsSpec.Step;
import org.jspecify.annotations.Nullable;

/** The logic model of a programme as a picture. */
public final class LogicModelFigures {
    private LogicModelFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        ImpactsSpec impacts = index.analysis().companions().impacts();
        return impacts == null
                ? null
                : of(request.idPrefix(), index.analysis().treatment().name(), impacts);
    }

    /** Returns the picture, or null where no cogs are named. */
    public static @Nullable Figure of(String idPrefix, String programme, ImpactsSpec impacts) {
        if (impacts.cogs().isEmpty()) {
            return null;
        }
        List<Row> rows = impacts.cogs().stream()
                .map(cog -> new Row(
                        cog.label(),
                        Arrays.stream(Step.values())
                                .map(step -> capitals(cog.at(step)))
                                .toList()))
                .toList();
        String cogs = impacts.cogs().stream().map(Cog::label).collect(Collectors.joining("; "));
        return new LogicModelFigure(
                new FigureText(
                        idPrefix,
                        (programme.isEmpty() ? "The programme" : programme) + " works through "
                                + (rows.size() == 1 ? "one cog" : rows.size() + " cogs that drive each other"),
                        "A logic model. Each row is one cog (" + cogs
                                + "); it reads from inputs through outputs and outcomes to the system impact.",
                        "The programme's own account of how it works; whether the data bear it out is another question."),
                capitals(Arrays.stream(Step.values()).map(Step::label).toList()),
                rows);
    }

    private static List<String> capitals(List<String> texts) {
        return texts.stream().map(StudyIndex::capital).toList();
    }
}
