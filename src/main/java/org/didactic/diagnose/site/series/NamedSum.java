package org.didactic.diagnose.site.series;

import java.util.List;

/**
 * Columns of counts that add up.
 *
 * @param parts at least one
 */
record NamedSum(String total, List<String> parts) {}
