package org.didactic.diagnose.site.series;

/** A unit in a period, whatever the panel. */
record UnitTime(String unit, int time) {}
