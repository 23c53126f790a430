package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;

/**
 * What the treatment is and when it starts.
 *
 * @param name how the report calls it
 * @param start the column with the first treated period
 * @param never cell texts that mean "never treated"; compared as text, and as numbers where both are numbers
 */
public record TreatmentSpec(String name, Located<String> start, List<String> never) {}
