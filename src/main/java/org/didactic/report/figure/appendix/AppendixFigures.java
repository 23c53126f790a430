package org.didactic.report.figure.appendix;

import java.util.List;
import org.didactic.report.figure.Figure;
import org.didactic.report.narrative.ExhibitFamily;
import org.jspecify.annotations.Nullable;

/** The registry of the figures of the appendix, by the family of their keys. */
public final class AppendixFigures {
    /** The families that are figures, in the order of the appendix. */
    public static final List<ExhibitFamily> FAMILIES = List.of(
            ExhibitFamily.ROLLOUT,
            ExhibitFamily.YEARLY,
            ExhibitFamily.AGREEMENT,
            ExhibitFamily.SENSITIVITY,
            ExhibitFamily.INFLUENCE,
            ExhibitFamily.CURVE,
            ExhibitFamily.LOGIC_MODEL,
            ExhibitFamily.MARKERS,
            ExhibitFamily.GAINS,
            ExhibitFamily.FALSE_ALARM_DOTS);

    private AppendixFigures() {}

    /** Returns the figure, or null when there is nothing to draw. */
    public static @Nullable Figure of(ExhibitFamily family, FigureRequest request) {
        return switch (family) {
            case YEARLY -> YearlyFigures.of(request);
            case AGREEMENT -> AgreementFigures.of(request);
            case CURVE -> CurveFigures.of(request);
            case ROLLOUT -> RolloutFigures.of(request);
            case SENSITIVITY -> SensitivityFigures.of(request);
            case LOGIC_MODEL -> LogicModelFigures.of(request);
            case MARKERS -> MarkersFigures.of(request);
            case GAINS -> GainFigures.of(request);
            case INFLUENCE -> InfluenceFigures.of(request);
            case FALSE_ALARM_DOTS -> AlarmFigures.of(request);
            default -> throw new IllegalArgumentException("no figure (" + family + ")");
        };
    }
}
