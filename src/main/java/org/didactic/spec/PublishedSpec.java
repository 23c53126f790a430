package org.didactic.spec;

import java.util.Map;
import org.didactic.text.Located;

/**
 * Printed values that a study is compared with.
 *
 * @param file a CSV file of them, relative to the analysis file
 * @param tables the outcome of each printed table, by the table's name in the file; one that has an outcome's id needs no
 *     entry
 */
public record PublishedSpec(Located<String> file, Map<String, Located<String>> tables) {}
