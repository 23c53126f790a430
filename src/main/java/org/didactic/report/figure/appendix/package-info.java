/**
 * What the figures of the appendix show: each class reads the results of a study, says in words what it found and returns
 * a {@link org.didactic.report.figure.Figure}. {@link org.didactic.report.figure.appendix.AppendixFigures} is the way in.
 */
@NullMarked
package org.didactic.report.figure.appendix;

import org.jspecify.annotations.NullMarked;
