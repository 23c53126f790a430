/**
 * From an analysis file to the files of its report, in memory: what is read, estimated and rendered, and the manifest of
 * it.
 */
@NullMarked
package org.didactic.reproduce.run;

import org.jspecify.annotations.NullMarked;
