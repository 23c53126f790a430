package org.didactic.cli;

import org.didactic.spec.Analysis;

/**
 * A study to be worked on.
 *
 * @param named whether the user named this very study; then its data may not be absent
 */
record Study(Analysis analysis, boolean named) {

    String id() {
        return analysis.study().value();
    }
}
