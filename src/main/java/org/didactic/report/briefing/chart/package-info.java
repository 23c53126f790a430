/**
 * Charts of the pages for readers, as SVG with real letters: each in a size for screens and in one for telephones and
 * print. {@link org.didactic.report.briefing.chart.TrendChart} is the main one.
 */
@NullMarked
package org.didactic.report.briefing.chart;

import org.jspecify.annotations.NullMarked;
