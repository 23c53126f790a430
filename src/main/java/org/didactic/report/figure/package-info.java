/**
 * Figures of a report: what they show ({@link org.didactic.report.figure.OutcomeFigure}), the drawing as SVG and PNG
 * ({@link org.didactic.report.figure.FigureRenderer}) and the numbers behind it
 * ({@link org.didactic.report.figure.FigureData}). XChart draws the data; lettering comes from bundled outlines, so that
 * a figure is the same on every machine.
 */
@NullMarked
package org.didactic.report.figure;

import org.jspecify.annotations.NullMarked;
