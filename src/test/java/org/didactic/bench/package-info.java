/** Measures speed and memory on generated panels; nothing here is asserted, and no test runs it. */
@NullMarked
package org.didactic.bench;

import org.jspecify.annotations.NullMarked;
