/**
 * The analysis file: {@link org.didactic.spec.AnalysisReader} reads it with positions, checks it as a whole and hands it on
 * as an immutable {@link org.didactic.spec.Analysis}. A class named {@code ...Shape} declares the keys of one part of the
 * file, and from these declarations come the reading, the messages and {@link org.didactic.spec.AnalysisSchema}, the JSON
 * Schema for editors. Expressions over columns are parsed here and evaluated later.
 */
@NullMarked
package org.didactic.spec;

import org.jspecify.annotations.NullMarked;
