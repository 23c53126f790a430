/**
 * Figures of a report: each is a {@link org.didactic.report.figure.Figure}, which says what it shows, draws itself and
 * gives the numbers behind it; {@link org.didactic.report.figure.FigureRenderer} makes it SVG and PNG. XChart draws the data; lettering comes from bundled outlines, so that
 * a figure is the same on every machine.
 */
@NullMarked
package org.didactic.report.figure;

import org.jspecify.annotations.NullMarked;
