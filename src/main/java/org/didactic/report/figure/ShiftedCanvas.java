package org.didactic.report.figure;

import java.awt.Graphics2D;

/** A part of a canvas whose top left lies elsewhere. */
record ShiftedCanvas(Canvas whole, int right, int down) implements Canvas {

    @Override
    public Graphics2D graphics() {
        Graphics2D graphics = whole.graphics();
        graphics.translate(right, down);
        return graphics;
    }

    @Override
    public void write(Label label) {
        whole.write(new Label(
                label.text(),
                label.x() + right,
                label.baseline() + down,
                label.size(),
                label.font(),
                label.anchor(),
                label.colour(),
                label.upwards()));
    }
}
