package org.didactic.report.figure;

import java.util.List;
import java.util.Map;
import org.didactic.report.table.Table;

/** A figure: what it says in words, how it is drawn, and the numbers behind it. */
public sealed interface Figure
        permits OutcomeFigure,
                EventStudiesFigure,
                SpecificationCurve,
                BoundsFigure,
                InfluenceFigure,
                RolloutFigure,
                GainFigure,
                LogicModelFigure,
                MarkersFigure,
                AlarmFigure {

    /** Returns what is said of it. */
    FigureText text();

    /** Returns how large it is. */
    FigureSize size();

    /** Draws it on white ground; origin at the top left, in nominal pixels. */
    void draw(Canvas canvas);

    /** Returns the numbers behind it as rows of a data file, in full, the header first. */
    List<List<String>> rows();

    /** Returns tables of what it shows, by the end of their ids on a page. */
    Map<String, Table> tables();
}
