package org.didactic.report.figure;

import java.awt.Graphics2D;

/** What a figure is drawn on: shapes through Graphics2D, text as outlines. */
interface Canvas {

    /** A context of its own for shapes, with the origin at the top left of the figure. */
    Graphics2D graphics();

    void write(Label label);
}
