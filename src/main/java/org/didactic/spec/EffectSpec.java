package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;

/**
 * A fixed effect beyond unit and time: one for each combination of the columns' values.
 *
 * @param written as in the file, such as {@code authority^route}
 */
public record EffectSpec(Located<String> written, List<String> columns) {}
